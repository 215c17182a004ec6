# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'shelf_filters.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QHBoxLayout, QLineEdit,
    QSizePolicy, QToolButton, QVBoxLayout, QWidget)

class Ui_ShelfFiltersForm(object):
    def setupUi(self, ShelfFiltersForm):
        if not ShelfFiltersForm.objectName():
            ShelfFiltersForm.setObjectName(u"ShelfFiltersForm")
        self.column = QVBoxLayout(ShelfFiltersForm)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(10)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.search = QLineEdit(ShelfFiltersForm)
        self.search.setObjectName(u"search")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.search.sizePolicy().hasHeightForWidth())
        self.search.setSizePolicy(sizePolicy)
        self.search.setMinimumSize(QSize(150, 0))
        self.search.setClearButtonEnabled(True)

        self.layout3.addWidget(self.search)

        self.subtopic = QComboBox(ShelfFiltersForm)
        self.subtopic.setObjectName(u"subtopic")
        self.subtopic.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.subtopic.setMaximumSize(QSize(210, 16777215))

        self.layout3.addWidget(self.subtopic)

        self.kind = QComboBox(ShelfFiltersForm)
        self.kind.setObjectName(u"kind")

        self.layout3.addWidget(self.kind)

        self.kept = QComboBox(ShelfFiltersForm)
        self.kept.setObjectName(u"kept")

        self.layout3.addWidget(self.kept)

        self.filters = QToolButton(ShelfFiltersForm)
        self.filters.setObjectName(u"filters")
        self.filters.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

        self.layout3.addWidget(self.filters)


        self.column.addLayout(self.layout3)

        QWidget.setTabOrder(self.search, self.subtopic)
        QWidget.setTabOrder(self.subtopic, self.kind)
        QWidget.setTabOrder(self.kind, self.kept)
        QWidget.setTabOrder(self.kept, self.filters)

        self.retranslateUi(ShelfFiltersForm)
    # setupUi

    def retranslateUi(self, ShelfFiltersForm):
        self.search.setPlaceholderText(QCoreApplication.translate("ShelfFiltersForm", u"Search titles, authors, subjects and what is inside (Ctrl+K)", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("ShelfFiltersForm", u"Search the shelf", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.subtopic.setAccessibleName(QCoreApplication.translate("ShelfFiltersForm", u"Subtopic", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("ShelfFiltersForm", u"Kind", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.kept.setAccessibleName(QCoreApplication.translate("ShelfFiltersForm", u"Status", None))
#endif // QT_CONFIG(accessibility)
        self.filters.setText(QCoreApplication.translate("ShelfFiltersForm", u"&Filters", None))
#if QT_CONFIG(accessibility)
        self.filters.setAccessibleName(QCoreApplication.translate("ShelfFiltersForm", u"More filters", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.filters.setToolTip(QCoreApplication.translate("ShelfFiltersForm", u"For whom, school level, language, catalogue, not yet used", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi
