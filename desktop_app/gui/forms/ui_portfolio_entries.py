# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'portfolio_entries.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDateEdit,
    QFormLayout, QLabel, QListView, QSizePolicy,
    QVBoxLayout, QWidget)

class Ui_PortfolioEntriesForm(object):
    def setupUi(self, PortfolioEntriesForm):
        if not PortfolioEntriesForm.objectName():
            PortfolioEntriesForm.setObjectName(u"PortfolioEntriesForm")
        self.layout2 = QVBoxLayout(PortfolioEntriesForm)
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(12, 12, 12, 12)
        self.layout1 = QFormLayout()
        self.layout1.setObjectName(u"layout1")
        self.layout1.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.layout1.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.layout1.setHorizontalSpacing(12)
        self.layout1.setVerticalSpacing(8)
        self.labelPeriod = QLabel(PortfolioEntriesForm)
        self.labelPeriod.setObjectName(u"labelPeriod")
        self.labelPeriod.setTextFormat(Qt.TextFormat.PlainText)
        self.labelPeriod.setWordWrap(False)

        self.layout1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.labelPeriod)

        self.period = QComboBox(PortfolioEntriesForm)
        self.period.setObjectName(u"period")
        self.period.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.period.setMinimumContentsLength(12)

        self.layout1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.period)

        self.labelOrder = QLabel(PortfolioEntriesForm)
        self.labelOrder.setObjectName(u"labelOrder")
        self.labelOrder.setTextFormat(Qt.TextFormat.PlainText)
        self.labelOrder.setWordWrap(False)

        self.layout1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.labelOrder)

        self.order = QComboBox(PortfolioEntriesForm)
        self.order.setObjectName(u"order")
        self.order.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.order.setMinimumContentsLength(12)

        self.layout1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.order)


        self.layout2.addLayout(self.layout1)

        self.since = QDateEdit(PortfolioEntriesForm)
        self.since.setObjectName(u"since")
        self.since.setCalendarPopup(True)
        self.since.setVisible(False)

        self.layout2.addWidget(self.since)

        self.entries = QListView(PortfolioEntriesForm)
        self.entries.setObjectName(u"entries")

        self.layout2.addWidget(self.entries)

        self.attention = QCheckBox(PortfolioEntriesForm)
        self.attention.setObjectName(u"attention")

        self.layout2.addWidget(self.attention)

#if QT_CONFIG(shortcut)
        self.labelPeriod.setBuddy(self.period)
        self.labelOrder.setBuddy(self.order)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.period, self.order)
        QWidget.setTabOrder(self.order, self.since)
        QWidget.setTabOrder(self.since, self.entries)
        QWidget.setTabOrder(self.entries, self.attention)

        self.retranslateUi(PortfolioEntriesForm)
    # setupUi

    def retranslateUi(self, PortfolioEntriesForm):
        PortfolioEntriesForm.setWindowTitle(QCoreApplication.translate("PortfolioEntriesForm", u"Entries", None))
        self.labelPeriod.setText(QCoreApplication.translate("PortfolioEntriesForm", u"Perio&d:", None))
#if QT_CONFIG(accessibility)
        self.period.setAccessibleName(QCoreApplication.translate("PortfolioEntriesForm", u"Which entries", None))
#endif // QT_CONFIG(accessibility)
        self.labelOrder.setText(QCoreApplication.translate("PortfolioEntriesForm", u"&Order:", None))
#if QT_CONFIG(accessibility)
        self.order.setAccessibleName(QCoreApplication.translate("PortfolioEntriesForm", u"Order", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.since.setAccessibleName(QCoreApplication.translate("PortfolioEntriesForm", u"The first day", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.entries.setAccessibleName(QCoreApplication.translate("PortfolioEntriesForm", u"Entries of the portfolio", None))
#endif // QT_CONFIG(accessibility)
        self.attention.setText(QCoreApplication.translate("PortfolioEntriesForm", u"Ask &your mentor to look at this", None))
    # retranslateUi
