# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'downloads.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QFormLayout,
    QHBoxLayout, QLabel, QListView, QProgressBar,
    QPushButton, QSizePolicy, QSpacerItem, QSpinBox,
    QTimeEdit, QVBoxLayout, QWidget)

class Ui_DownloadsForm(object):
    def setupUi(self, DownloadsForm):
        if not DownloadsForm.objectName():
            DownloadsForm.setObjectName(u"DownloadsForm")
        DownloadsForm.resize(640, 560)
        self.outer = QVBoxLayout(DownloadsForm)
        self.outer.setSpacing(14)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(24, 22, 24, 20)
        self.summary = QLabel(DownloadsForm)
        self.summary.setObjectName(u"summary")
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setProperty(u"role", u"strong")
        self.summary.setWordWrap(True)

        self.outer.addWidget(self.summary)

        self.progress = QProgressBar(DownloadsForm)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)

        self.outer.addWidget(self.progress)

        self.entries = QListView(DownloadsForm)
        self.entries.setObjectName(u"entries")
        self.entries.setMinimumSize(QSize(0, 180))

        self.outer.addWidget(self.entries)

        self.actions = QHBoxLayout()
        self.actions.setSpacing(8)
        self.actions.setObjectName(u"actions")
        self.actions.setContentsMargins(0, 0, 0, 0)
        self.pauseOne = QPushButton(DownloadsForm)
        self.pauseOne.setObjectName(u"pauseOne")

        self.actions.addWidget(self.pauseOne)

        self.first = QPushButton(DownloadsForm)
        self.first.setObjectName(u"first")

        self.actions.addWidget(self.first)

        self.remove = QPushButton(DownloadsForm)
        self.remove.setObjectName(u"remove")

        self.actions.addWidget(self.remove)

        self.spacerActions = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.actions.addItem(self.spacerActions)

        self.pauseAll = QPushButton(DownloadsForm)
        self.pauseAll.setObjectName(u"pauseAll")

        self.actions.addWidget(self.pauseAll)


        self.outer.addLayout(self.actions)

        self.rulesTitle = QLabel(DownloadsForm)
        self.rulesTitle.setObjectName(u"rulesTitle")
        self.rulesTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.rulesTitle.setProperty(u"role", u"title")

        self.outer.addWidget(self.rulesTitle)

        self.rules = QFormLayout()
        self.rules.setObjectName(u"rules")
        self.rules.setLabelAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignVCenter)
        self.rules.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rules.setHorizontalSpacing(12)
        self.rules.setVerticalSpacing(8)
        self.rules.setContentsMargins(0, 0, 0, 0)
        self.labelRate = QLabel(DownloadsForm)
        self.labelRate.setObjectName(u"labelRate")
        self.labelRate.setTextFormat(Qt.TextFormat.PlainText)

        self.rules.setWidget(0, QFormLayout.ItemRole.LabelRole, self.labelRate)

        self.rate = QSpinBox(DownloadsForm)
        self.rate.setObjectName(u"rate")
        self.rate.setMaximum(1000000)
        self.rate.setSingleStep(50)

        self.rules.setWidget(0, QFormLayout.ItemRole.FieldRole, self.rate)

        self.onlyHours = QCheckBox(DownloadsForm)
        self.onlyHours.setObjectName(u"onlyHours")

        self.rules.setWidget(1, QFormLayout.ItemRole.LabelRole, self.onlyHours)

        self.hours = QHBoxLayout()
        self.hours.setSpacing(8)
        self.hours.setObjectName(u"hours")
        self.hours.setContentsMargins(0, 0, 0, 0)
        self.begins = QTimeEdit(DownloadsForm)
        self.begins.setObjectName(u"begins")
        self.begins.setDisplayFormat(u"HH:mm")

        self.hours.addWidget(self.begins)

        self.until = QLabel(DownloadsForm)
        self.until.setObjectName(u"until")
        self.until.setTextFormat(Qt.TextFormat.PlainText)

        self.hours.addWidget(self.until)

        self.ends = QTimeEdit(DownloadsForm)
        self.ends.setObjectName(u"ends")
        self.ends.setDisplayFormat(u"HH:mm")

        self.hours.addWidget(self.ends)

        self.spacerHours = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hours.addItem(self.spacerHours)


        self.rules.setLayout(1, QFormLayout.ItemRole.FieldRole, self.hours)


        self.outer.addLayout(self.rules)

        self.nearby = QCheckBox(DownloadsForm)
        self.nearby.setObjectName(u"nearby")

        self.outer.addWidget(self.nearby)

        self.closing = QHBoxLayout()
        self.closing.setSpacing(8)
        self.closing.setObjectName(u"closing")
        self.closing.setContentsMargins(0, 0, 0, 0)
        self.spacerClosing = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.closing.addItem(self.spacerClosing)

        self.close = QPushButton(DownloadsForm)
        self.close.setObjectName(u"close")

        self.closing.addWidget(self.close)


        self.outer.addLayout(self.closing)

#if QT_CONFIG(shortcut)
        self.labelRate.setBuddy(self.rate)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.entries, self.pauseOne)
        QWidget.setTabOrder(self.pauseOne, self.first)
        QWidget.setTabOrder(self.first, self.remove)
        QWidget.setTabOrder(self.remove, self.pauseAll)
        QWidget.setTabOrder(self.pauseAll, self.rate)
        QWidget.setTabOrder(self.rate, self.onlyHours)
        QWidget.setTabOrder(self.onlyHours, self.begins)
        QWidget.setTabOrder(self.begins, self.ends)
        QWidget.setTabOrder(self.ends, self.nearby)
        QWidget.setTabOrder(self.nearby, self.close)

        self.retranslateUi(DownloadsForm)

        self.close.setDefault(True)

    # setupUi

    def retranslateUi(self, DownloadsForm):
        DownloadsForm.setWindowTitle(QCoreApplication.translate("DownloadsForm", u"Downloads", None))
        self.summary.setText("")
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("DownloadsForm", u"Progress of all downloads", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.entries.setAccessibleName(QCoreApplication.translate("DownloadsForm", u"Waiting downloads", None))
#endif // QT_CONFIG(accessibility)
        self.pauseOne.setText(QCoreApplication.translate("DownloadsForm", u"&Pause", None))
        self.first.setText(QCoreApplication.translate("DownloadsForm", u"Download &first", None))
        self.remove.setText(QCoreApplication.translate("DownloadsForm", u"&Remove from this list", None))
        self.pauseAll.setText(QCoreApplication.translate("DownloadsForm", u"Pause &all", None))
        self.rulesTitle.setText(QCoreApplication.translate("DownloadsForm", u"Download settings", None))
        self.labelRate.setText(QCoreApplication.translate("DownloadsForm", u"At most &speed:", None))
        self.rate.setSuffix(QCoreApplication.translate("DownloadsForm", u" kB per second", None))
        self.rate.setSpecialValueText(QCoreApplication.translate("DownloadsForm", u"No limit", None))
        self.onlyHours.setText(QCoreApplication.translate("DownloadsForm", u"Only in these &hours:", None))
#if QT_CONFIG(accessibility)
        self.begins.setAccessibleName(QCoreApplication.translate("DownloadsForm", u"From", None))
#endif // QT_CONFIG(accessibility)
        self.until.setText(QCoreApplication.translate("DownloadsForm", u"to", None))
#if QT_CONFIG(accessibility)
        self.ends.setAccessibleName(QCoreApplication.translate("DownloadsForm", u"Until", None))
#endif // QT_CONFIG(accessibility)
        self.nearby.setText(QCoreApplication.translate("DownloadsForm", u"Never use the &internet, only USB sticks, folders and computers in this network", None))
        self.close.setText(QCoreApplication.translate("DownloadsForm", u"Close", None))
    # retranslateUi
