# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'history.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QHBoxLayout,
    QLabel, QListView, QPushButton, QSizePolicy,
    QSpacerItem, QTextBrowser, QVBoxLayout, QWidget)

class Ui_HistoryForm(object):
    def setupUi(self, HistoryForm):
        if not HistoryForm.objectName():
            HistoryForm.setObjectName(u"HistoryForm")
        HistoryForm.resize(900, 600)
        self.layout6 = QVBoxLayout(HistoryForm)
        self.layout6.setSpacing(12)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(24, 20, 24, 18)
        self.heading = QLabel(HistoryForm)
        self.heading.setObjectName(u"heading")
        self.heading.setWordWrap(True)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"role", u"title")

        self.layout6.addWidget(self.heading)

        self.hint = QLabel(HistoryForm)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setProperty(u"role", u"soft")

        self.layout6.addWidget(self.hint)

        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(16)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.layout1 = QVBoxLayout()
        self.layout1.setSpacing(10)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.versions = QListView(HistoryForm)
        self.versions.setObjectName(u"versions")
        self.versions.setMinimumSize(QSize(250, 0))
        self.versions.setMaximumSize(QSize(300, 16777215))

        self.layout1.addWidget(self.versions)


        self.layout4.addLayout(self.layout1)

        self.layout3 = QVBoxLayout()
        self.layout3.setSpacing(10)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(10)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.labelAgainst = QLabel(HistoryForm)
        self.labelAgainst.setObjectName(u"labelAgainst")
        self.labelAgainst.setWordWrap(False)
        self.labelAgainst.setTextFormat(Qt.TextFormat.PlainText)

        self.layout2.addWidget(self.labelAgainst)

        self.against = QComboBox(HistoryForm)
        self.against.setObjectName(u"against")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.against.sizePolicy().hasHeightForWidth())
        self.against.setSizePolicy(sizePolicy)

        self.layout2.addWidget(self.against)


        self.layout3.addLayout(self.layout2)

        self.text = QTextBrowser(HistoryForm)
        self.text.setObjectName(u"text")
        self.text.setOpenLinks(False)

        self.layout3.addWidget(self.text)


        self.layout4.addLayout(self.layout3)

        self.layout4.setStretch(1, 1)

        self.layout6.addLayout(self.layout4)

        self.layout5 = QHBoxLayout()
        self.layout5.setSpacing(10)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.spacer1 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout5.addItem(self.spacer1)

        self.restore = QPushButton(HistoryForm)
        self.restore.setObjectName(u"restore")

        self.layout5.addWidget(self.restore)

        self.close = QPushButton(HistoryForm)
        self.close.setObjectName(u"close")

        self.layout5.addWidget(self.close)


        self.layout6.addLayout(self.layout5)

#if QT_CONFIG(shortcut)
        self.labelAgainst.setBuddy(self.against)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.versions, self.against)
        QWidget.setTabOrder(self.against, self.text)
        QWidget.setTabOrder(self.text, self.restore)
        QWidget.setTabOrder(self.restore, self.close)

        self.retranslateUi(HistoryForm)
    # setupUi

    def retranslateUi(self, HistoryForm):
        HistoryForm.setWindowTitle(QCoreApplication.translate("HistoryForm", u"History", None))
        self.heading.setText(QCoreApplication.translate("HistoryForm", u"History", None))
        self.hint.setText(QCoreApplication.translate("HistoryForm", u"Every version is kept. Added and removed words are marked. Restoring a version keeps all others.", None))
#if QT_CONFIG(accessibility)
        self.versions.setAccessibleName(QCoreApplication.translate("HistoryForm", u"Versions, the latest first", None))
#endif // QT_CONFIG(accessibility)
        self.labelAgainst.setText(QCoreApplication.translate("HistoryForm", u"&Compare with:", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("HistoryForm", u"Selected version with its changes", None))
#endif // QT_CONFIG(accessibility)
        self.restore.setText(QCoreApplication.translate("HistoryForm", u"&Restore this version", None))
        self.close.setText(QCoreApplication.translate("HistoryForm", u"Close", None))
    # retranslateUi
