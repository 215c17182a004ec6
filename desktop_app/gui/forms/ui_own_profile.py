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
    QLabel, QLineEdit, QListView, QPushButton,
    QSizePolicy, QSpacerItem, QSpinBox, QTabWidget,
    QVBoxLayout, QWidget)

from desktop_app.gui.widgets.passphrase_fields import PassphraseFields

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
        self.protection = QWidget()
        self.protection.setObjectName(u"protection")
        self.layout37 = QVBoxLayout(self.protection)
        self.layout37.setSpacing(8)
        self.layout37.setObjectName(u"layout37")
        self.layout37.setContentsMargins(18, 16, 18, 16)
        self.how = QLabel(self.protection)
        self.how.setObjectName(u"how")
        self.how.setTextFormat(Qt.TextFormat.PlainText)
        self.how.setWordWrap(True)

        self.layout37.addWidget(self.how)

        self.labelCurrent = QLabel(self.protection)
        self.labelCurrent.setObjectName(u"labelCurrent")
        self.labelCurrent.setTextFormat(Qt.TextFormat.PlainText)
        self.labelCurrent.setWordWrap(True)

        self.layout37.addWidget(self.labelCurrent)

        self.current = QLineEdit(self.protection)
        self.current.setObjectName(u"current")
        self.current.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout37.addWidget(self.current)

        self.passphrase = PassphraseFields(self.protection)
        self.passphrase.setObjectName(u"passphrase")

        self.layout37.addWidget(self.passphrase)

        self.layout33 = QHBoxLayout()
        self.layout33.setSpacing(8)
        self.layout33.setObjectName(u"layout33")
        self.layout33.setContentsMargins(0, 0, 0, 0)
        self.change = QPushButton(self.protection)
        self.change.setObjectName(u"change")
        self.change.setProperty(u"role", u"primary")
        self.change.setAutoDefault(False)

        self.layout33.addWidget(self.change)

        self.unseal = QPushButton(self.protection)
        self.unseal.setObjectName(u"unseal")
        self.unseal.setAutoDefault(False)

        self.layout33.addWidget(self.unseal)

        self.spacer32 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout33.addItem(self.spacer32)


        self.layout37.addLayout(self.layout33)

        self.layout35 = QHBoxLayout()
        self.layout35.setSpacing(10)
        self.layout35.setObjectName(u"layout35")
        self.layout35.setContentsMargins(0, 0, 0, 0)
        self.code = QPushButton(self.protection)
        self.code.setObjectName(u"code")
        self.code.setAutoDefault(False)

        self.layout35.addWidget(self.code)

        self.codeHint = QLabel(self.protection)
        self.codeHint.setObjectName(u"codeHint")
        self.codeHint.setTextFormat(Qt.TextFormat.PlainText)
        self.codeHint.setWordWrap(False)
        self.codeHint.setProperty(u"role", u"soft")

        self.layout35.addWidget(self.codeHint)

        self.spacer34 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout35.addItem(self.spacer34)


        self.layout37.addLayout(self.layout35)

        self.spacer36 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout37.addItem(self.spacer36)

        self.tabs.addTab(self.protection, "")
        self.locking = QWidget()
        self.locking.setObjectName(u"locking")
        self.layout43 = QVBoxLayout(self.locking)
        self.layout43.setSpacing(8)
        self.layout43.setObjectName(u"layout43")
        self.layout43.setContentsMargins(18, 16, 18, 16)
        self.lockHint = QLabel(self.locking)
        self.lockHint.setObjectName(u"lockHint")
        self.lockHint.setTextFormat(Qt.TextFormat.PlainText)
        self.lockHint.setWordWrap(True)
        self.lockHint.setProperty(u"role", u"soft")

        self.layout43.addWidget(self.lockHint)

        self.layout39 = QHBoxLayout()
        self.layout39.setSpacing(8)
        self.layout39.setObjectName(u"layout39")
        self.layout39.setContentsMargins(0, 0, 0, 0)
        self.labelLock = QLabel(self.locking)
        self.labelLock.setObjectName(u"labelLock")
        self.labelLock.setTextFormat(Qt.TextFormat.PlainText)
        self.labelLock.setWordWrap(False)

        self.layout39.addWidget(self.labelLock)

        self.minutes = QSpinBox(self.locking)
        self.minutes.setObjectName(u"minutes")
        self.minutes.setMinimum(1)
        self.minutes.setMaximum(120)

        self.layout39.addWidget(self.minutes)

        self.spacer38 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout39.addItem(self.spacer38)


        self.layout43.addLayout(self.layout39)

        self.layout41 = QHBoxLayout()
        self.layout41.setSpacing(8)
        self.layout41.setObjectName(u"layout41")
        self.layout41.setContentsMargins(0, 0, 0, 0)
        self.labelPin = QLabel(self.locking)
        self.labelPin.setObjectName(u"labelPin")
        self.labelPin.setTextFormat(Qt.TextFormat.PlainText)
        self.labelPin.setWordWrap(False)

        self.layout41.addWidget(self.labelPin)

        self.pin = QLineEdit(self.locking)
        self.pin.setObjectName(u"pin")
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setMaxLength(12)

        self.layout41.addWidget(self.pin)

        self.setPin = QPushButton(self.locking)
        self.setPin.setObjectName(u"setPin")
        self.setPin.setAutoDefault(False)

        self.layout41.addWidget(self.setPin)

        self.spacer40 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout41.addItem(self.spacer40)


        self.layout43.addLayout(self.layout41)

        self.pinHint = QLabel(self.locking)
        self.pinHint.setObjectName(u"pinHint")
        self.pinHint.setTextFormat(Qt.TextFormat.PlainText)
        self.pinHint.setWordWrap(True)
        self.pinHint.setProperty(u"role", u"soft")

        self.layout43.addWidget(self.pinHint)

        self.spacer42 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout43.addItem(self.spacer42)

        self.tabs.addTab(self.locking, "")
        self.backups = QWidget()
        self.backups.setObjectName(u"backups")
        self.layout47 = QVBoxLayout(self.backups)
        self.layout47.setSpacing(8)
        self.layout47.setObjectName(u"layout47")
        self.layout47.setContentsMargins(18, 16, 18, 16)
        self.lastBackup = QLabel(self.backups)
        self.lastBackup.setObjectName(u"lastBackup")
        self.lastBackup.setTextFormat(Qt.TextFormat.PlainText)
        self.lastBackup.setWordWrap(True)

        self.layout47.addWidget(self.lastBackup)

        self.list = QListView(self.backups)
        self.list.setObjectName(u"list")

        self.layout47.addWidget(self.list)

        self.layout45 = QHBoxLayout()
        self.layout45.setSpacing(8)
        self.layout45.setObjectName(u"layout45")
        self.layout45.setContentsMargins(0, 0, 0, 0)
        self.backUp = QPushButton(self.backups)
        self.backUp.setObjectName(u"backUp")
        self.backUp.setProperty(u"role", u"primary")
        self.backUp.setAutoDefault(False)

        self.layout45.addWidget(self.backUp)

        self.verify = QPushButton(self.backups)
        self.verify.setObjectName(u"verify")
        self.verify.setAutoDefault(False)

        self.layout45.addWidget(self.verify)

        self.restore = QPushButton(self.backups)
        self.restore.setObjectName(u"restore")
        self.restore.setAutoDefault(False)

        self.layout45.addWidget(self.restore)

        self.spacer44 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout45.addItem(self.spacer44)


        self.layout47.addLayout(self.layout45)

        self.labelFolder = QLabel(self.backups)
        self.labelFolder.setObjectName(u"labelFolder")
        self.labelFolder.setTextFormat(Qt.TextFormat.PlainText)
        self.labelFolder.setWordWrap(True)

        self.layout47.addWidget(self.labelFolder)

        self.layout46 = QHBoxLayout()
        self.layout46.setSpacing(8)
        self.layout46.setObjectName(u"layout46")
        self.layout46.setContentsMargins(0, 0, 0, 0)
        self.folder = QLineEdit(self.backups)
        self.folder.setObjectName(u"folder")
        self.folder.setReadOnly(True)

        self.layout46.addWidget(self.folder)

        self.chooseFolder = QPushButton(self.backups)
        self.chooseFolder.setObjectName(u"chooseFolder")
        self.chooseFolder.setAutoDefault(False)

        self.layout46.addWidget(self.chooseFolder)

        self.beside = QPushButton(self.backups)
        self.beside.setObjectName(u"beside")
        self.beside.setAutoDefault(False)

        self.layout46.addWidget(self.beside)


        self.layout47.addLayout(self.layout46)

        self.tabs.addTab(self.backups, "")

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
        self.labelCurrent.setBuddy(self.current)
        self.labelLock.setBuddy(self.minutes)
        self.labelPin.setBuddy(self.pin)
        self.labelFolder.setBuddy(self.folder)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.name)
        QWidget.setTabOrder(self.name, self.role)
        QWidget.setTabOrder(self.role, self.exportAll)
        QWidget.setTabOrder(self.exportAll, self.remove)
        QWidget.setTabOrder(self.remove, self.current)
        QWidget.setTabOrder(self.current, self.passphrase)
        QWidget.setTabOrder(self.passphrase, self.change)
        QWidget.setTabOrder(self.change, self.unseal)
        QWidget.setTabOrder(self.unseal, self.minutes)
        QWidget.setTabOrder(self.minutes, self.pin)
        QWidget.setTabOrder(self.pin, self.setPin)
        QWidget.setTabOrder(self.setPin, self.code)
        QWidget.setTabOrder(self.code, self.list)
        QWidget.setTabOrder(self.list, self.backUp)
        QWidget.setTabOrder(self.backUp, self.verify)
        QWidget.setTabOrder(self.verify, self.restore)
        QWidget.setTabOrder(self.restore, self.folder)
        QWidget.setTabOrder(self.folder, self.chooseFolder)
        QWidget.setTabOrder(self.chooseFolder, self.beside)
        QWidget.setTabOrder(self.beside, self.close_)

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
        self.exportAll.setText(QCoreApplication.translate("OwnProfileForm", u"&Export everything \u2026", None))
        self.remove.setText(QCoreApplication.translate("OwnProfileForm", u"&Delete this profile \u2026", None))
        self.exportHint.setText(QCoreApplication.translate("OwnProfileForm", u"Exporting copies the whole profile, encrypted as it is, for another computer. Deleting can\u2019t be undone.", None))
        self.tabs.setTabText(self.tabs.indexOf(self.you), QCoreApplication.translate("OwnProfileForm", u"You", None))
        self.how.setText("")
        self.labelCurrent.setText(QCoreApplication.translate("OwnProfileForm", u"Passphrase until now:", None))
#if QT_CONFIG(accessibility)
        self.current.setAccessibleName(QCoreApplication.translate("OwnProfileForm", u"Passphrase until now", None))
#endif // QT_CONFIG(accessibility)
        self.change.setText(QCoreApplication.translate("OwnProfileForm", u"Chan&ge the passphrase", None))
        self.unseal.setText(QCoreApplication.translate("OwnProfileForm", u"Have n&one any more", None))
        self.code.setText(QCoreApplication.translate("OwnProfileForm", u"New &recovery code \u2026", None))
        self.codeHint.setText(QCoreApplication.translate("OwnProfileForm", u"A new code ends the old one.", None))
        self.tabs.setTabText(self.tabs.indexOf(self.protection), QCoreApplication.translate("OwnProfileForm", u"Passphrase", None))
        self.lockHint.setText(QCoreApplication.translate("OwnProfileForm", u"Locking closes your journal; your passphrase opens it again, where you were. It also locks when the computer has slept. Ctrl+Shift+L locks at once.", None))
        self.labelLock.setText(QCoreApplication.translate("OwnProfileForm", u"&Lock after", None))
#if QT_CONFIG(accessibility)
        self.minutes.setAccessibleName(QCoreApplication.translate("OwnProfileForm", u"Lock after so many minutes", None))
#endif // QT_CONFIG(accessibility)
        self.minutes.setSuffix(QCoreApplication.translate("OwnProfileForm", u" minutes without you", None))
        self.labelPin.setText(QCoreApplication.translate("OwnProfileForm", u"P&IN until you close the program:", None))
#if QT_CONFIG(accessibility)
        self.pin.setAccessibleName(QCoreApplication.translate("OwnProfileForm", u"PIN until the program is closed", None))
#endif // QT_CONFIG(accessibility)
        self.setPin.setText(QCoreApplication.translate("OwnProfileForm", u"&Set", None))
        self.pinHint.setText(QCoreApplication.translate("OwnProfileForm", u"A PIN of at least four digits unlocks faster. It is forgotten when you close the program, and after three wrong tries.", None))
        self.tabs.setTabText(self.tabs.indexOf(self.locking), QCoreApplication.translate("OwnProfileForm", u"Locking", None))
        self.lastBackup.setText("")
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("OwnProfileForm", u"Backups", None))
#endif // QT_CONFIG(accessibility)
        self.backUp.setText(QCoreApplication.translate("OwnProfileForm", u"Back up no&w", None))
        self.verify.setText(QCoreApplication.translate("OwnProfileForm", u"&Check it", None))
        self.restore.setText(QCoreApplication.translate("OwnProfileForm", u"&Bring back \u2026", None))
        self.labelFolder.setText(QCoreApplication.translate("OwnProfileForm", u"They lie:", None))
#if QT_CONFIG(accessibility)
        self.folder.setAccessibleName(QCoreApplication.translate("OwnProfileForm", u"Folder of the backups", None))
#endif // QT_CONFIG(accessibility)
        self.chooseFolder.setText(QCoreApplication.translate("OwnProfileForm", u"Elsewhere \u2026", None))
        self.beside.setText(QCoreApplication.translate("OwnProfileForm", u"Beside the &journal", None))
        self.tabs.setTabText(self.tabs.indexOf(self.backups), QCoreApplication.translate("OwnProfileForm", u"Backups", None))
        self.told.setText("")
        self.close_.setText(QCoreApplication.translate("OwnProfileForm", u"Close", None))
    # retranslateUi
