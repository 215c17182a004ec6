# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'own_profile.ui'
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
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QTabWidget, QVBoxLayout, QWidget)

class Ui_OwnProfileForm(object):
    def setupUi(self, OwnProfileForm):
        if not OwnProfileForm.objectName():
            OwnProfileForm.setObjectName(u"OwnProfileForm")
        OwnProfileForm.resize(600, 585)
        OwnProfileForm.setMinimumSize(QSize(600, 0))
        self.layout49 = QVBoxLayout(OwnProfileForm)
        self.layout49.setSpacing(12)
        self.layout49.setObjectName(u"layout49")
        self.layout49.setContentsMargins(24, 22, 24, 20)
        self.heading = QLabel(OwnProfileForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"title")

        self.layout49.addWidget(self.heading)

        self.tabs = QTabWidget(OwnProfileForm)
        self.tabs.setObjectName(u"tabs")
        self.you = QWidget()
        self.you.setObjectName(u"you")
        self.layout31 = QVBoxLayout(self.you)
        self.layout31.setSpacing(8)
        self.layout31.setObjectName(u"layout31")
        self.layout31.setContentsMargins(18, 16, 18, 16)
        self.labelName = QLabel(self.you)
        self.labelName.setObjectName(u"labelName")
        self.labelName.setTextFormat(Qt.TextFormat.PlainText)
        self.labelName.setWordWrap(True)

        self.layout31.addWidget(self.labelName)

        self.name = QLineEdit(self.you)
        self.name.setObjectName(u"name")

        self.layout31.addWidget(self.name)

        self.labelRole = QLabel(self.you)
        self.labelRole.setObjectName(u"labelRole")
        self.labelRole.setTextFormat(Qt.TextFormat.PlainText)
        self.labelRole.setWordWrap(True)

        self.layout31.addWidget(self.labelRole)

        self.role = QComboBox(self.you)
        self.role.setObjectName(u"role")

        self.layout31.addWidget(self.role)

        self.where = QLabel(self.you)
        self.where.setObjectName(u"where")
        self.where.setTextFormat(Qt.TextFormat.PlainText)
        self.where.setWordWrap(True)
        self.where.setProperty(u"role", u"soft")

        self.layout31.addWidget(self.where)

        self.spacer28 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout31.addItem(self.spacer28)

        self.layout30 = QHBoxLayout()
        self.layout30.setSpacing(8)
        self.layout30.setObjectName(u"layout30")
        self.layout30.setContentsMargins(0, 0, 0, 0)
        self.exportAll = QPushButton(self.you)
        self.exportAll.setObjectName(u"exportAll")
        self.exportAll.setAutoDefault(False)

        self.layout30.addWidget(self.exportAll)

        self.remove = QPushButton(self.you)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoDefault(False)

        self.layout30.addWidget(self.remove)

        self.spacer29 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout30.addItem(self.spacer29)


        self.layout31.addLayout(self.layout30)

        self.exportHint = QLabel(self.you)
        self.exportHint.setObjectName(u"exportHint")
        self.exportHint.setTextFormat(Qt.TextFormat.PlainText)
        self.exportHint.setWordWrap(True)
        self.exportHint.setProperty(u"role", u"soft")

        self.layout31.addWidget(self.exportHint)

        self.tabs.addTab(self.you, "")

        self.layout49.addWidget(self.tabs)

        self.layout48 = QHBoxLayout()
        self.layout48.setSpacing(12)
        self.layout48.setObjectName(u"layout48")
        self.layout48.setContentsMargins(0, 0, 0, 0)
        self.told = QLabel(OwnProfileForm)
        self.told.setObjectName(u"told")
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self.told.setProperty(u"role", u"soft")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.told.sizePolicy().hasHeightForWidth())
        self.told.setSizePolicy(sizePolicy)

        self.layout48.addWidget(self.told)

        self.close_ = QPushButton(OwnProfileForm)
        self.close_.setObjectName(u"close_")

        self.layout48.addWidget(self.close_)


        self.layout49.addLayout(self.layout48)

#if QT_CONFIG(shortcut)
        self.labelName.setBuddy(self.name)
        self.labelRole.setBuddy(self.role)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.name)
        QWidget.setTabOrder(self.name, self.role)
        QWidget.setTabOrder(self.role, self.exportAll)
        QWidget.setTabOrder(self.exportAll, self.remove)
        QWidget.setTabOrder(self.remove, self.close_)

        self.retranslateUi(OwnProfileForm)

        self.close_.setDefault(True)

    # setupUi

    def retranslateUi(self, OwnProfileForm):
        OwnProfileForm.setWindowTitle(QCoreApplication.translate("OwnProfileForm", u"Your profile", None))
        self.heading.setText("")
        self.labelName.setText(QCoreApplication.translate("OwnProfileForm", u"Your &name:", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("OwnProfileForm", u"Your name", None))
#endif // QT_CONFIG(accessibility)
        self.labelRole.setText(QCoreApplication.translate("OwnProfileForm", u"You are a:", None))
#if QT_CONFIG(accessibility)
        self.role.setAccessibleName(QCoreApplication.translate("OwnProfileForm", u"You are a", None))
#endif // QT_CONFIG(accessibility)
        self.where.setText("")
        self.exportAll.setText(QCoreApplication.translate("OwnProfileForm", u"&Export everything\u2026", None))
        self.remove.setText(QCoreApplication.translate("OwnProfileForm", u"&Delete this profile\u2026", None))
        self.exportHint.setText(QCoreApplication.translate("OwnProfileForm", u"Exporting copies the whole profile, encrypted as it is, for another computer. A deleted profile can be restored for 30 days.", None))
        self.tabs.setTabText(self.tabs.indexOf(self.you), QCoreApplication.translate("OwnProfileForm", u"You", None))
        self.told.setText("")
        self.close_.setText(QCoreApplication.translate("OwnProfileForm", u"Close", None))
    # retranslateUi
