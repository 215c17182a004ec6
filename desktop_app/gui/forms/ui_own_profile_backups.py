# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'own_profile_backups.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QLineEdit,
    QListView, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_OwnProfileBackupsForm(object):
    def setupUi(self, OwnProfileBackupsForm):
        if not OwnProfileBackupsForm.objectName():
            OwnProfileBackupsForm.setObjectName(u"OwnProfileBackupsForm")
        self.layout47 = QVBoxLayout(OwnProfileBackupsForm)
        self.layout47.setSpacing(8)
        self.layout47.setObjectName(u"layout47")
        self.layout47.setContentsMargins(18, 16, 18, 16)
        self.lastBackup = QLabel(OwnProfileBackupsForm)
        self.lastBackup.setObjectName(u"lastBackup")
        self.lastBackup.setTextFormat(Qt.TextFormat.PlainText)
        self.lastBackup.setWordWrap(True)

        self.layout47.addWidget(self.lastBackup)

        self.list = QListView(OwnProfileBackupsForm)
        self.list.setObjectName(u"list")

        self.layout47.addWidget(self.list)

        self.layout45 = QHBoxLayout()
        self.layout45.setSpacing(8)
        self.layout45.setObjectName(u"layout45")
        self.layout45.setContentsMargins(0, 0, 0, 0)
        self.backUp = QPushButton(OwnProfileBackupsForm)
        self.backUp.setObjectName(u"backUp")
        self.backUp.setProperty(u"role", u"primary")
        self.backUp.setAutoDefault(False)

        self.layout45.addWidget(self.backUp)

        self.verify = QPushButton(OwnProfileBackupsForm)
        self.verify.setObjectName(u"verify")
        self.verify.setAutoDefault(False)

        self.layout45.addWidget(self.verify)

        self.restore = QPushButton(OwnProfileBackupsForm)
        self.restore.setObjectName(u"restore")
        self.restore.setAutoDefault(False)

        self.layout45.addWidget(self.restore)

        self.join = QPushButton(OwnProfileBackupsForm)
        self.join.setObjectName(u"join")
        self.join.setAutoDefault(False)

        self.layout45.addWidget(self.join)

        self.spacer44 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout45.addItem(self.spacer44)


        self.layout47.addLayout(self.layout45)

        self.labelFolder = QLabel(OwnProfileBackupsForm)
        self.labelFolder.setObjectName(u"labelFolder")
        self.labelFolder.setTextFormat(Qt.TextFormat.PlainText)
        self.labelFolder.setWordWrap(True)

        self.layout47.addWidget(self.labelFolder)

        self.layout46 = QHBoxLayout()
        self.layout46.setSpacing(8)
        self.layout46.setObjectName(u"layout46")
        self.layout46.setContentsMargins(0, 0, 0, 0)
        self.folder = QLineEdit(OwnProfileBackupsForm)
        self.folder.setObjectName(u"folder")
        self.folder.setReadOnly(True)

        self.layout46.addWidget(self.folder)

        self.chooseFolder = QPushButton(OwnProfileBackupsForm)
        self.chooseFolder.setObjectName(u"chooseFolder")
        self.chooseFolder.setAutoDefault(False)

        self.layout46.addWidget(self.chooseFolder)

        self.beside = QPushButton(OwnProfileBackupsForm)
        self.beside.setObjectName(u"beside")
        self.beside.setAutoDefault(False)

        self.layout46.addWidget(self.beside)


        self.layout47.addLayout(self.layout46)

#if QT_CONFIG(shortcut)
        self.labelFolder.setBuddy(self.folder)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.list, self.backUp)
        QWidget.setTabOrder(self.backUp, self.verify)
        QWidget.setTabOrder(self.verify, self.restore)
        QWidget.setTabOrder(self.restore, self.join)
        QWidget.setTabOrder(self.join, self.folder)
        QWidget.setTabOrder(self.folder, self.chooseFolder)
        QWidget.setTabOrder(self.chooseFolder, self.beside)

        self.retranslateUi(OwnProfileBackupsForm)
    # setupUi

    def retranslateUi(self, OwnProfileBackupsForm):
        OwnProfileBackupsForm.setWindowTitle(QCoreApplication.translate("OwnProfileBackupsForm", u"Backups", None))
        self.lastBackup.setText("")
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("OwnProfileBackupsForm", u"Backups", None))
#endif // QT_CONFIG(accessibility)
        self.backUp.setText(QCoreApplication.translate("OwnProfileBackupsForm", u"Back up no&w", None))
        self.verify.setText(QCoreApplication.translate("OwnProfileBackupsForm", u"&Check it", None))
        self.restore.setText(QCoreApplication.translate("OwnProfileBackupsForm", u"Res&tore\u2026", None))
        self.join.setText(QCoreApplication.translate("OwnProfileBackupsForm", u"Merge into &my journal", None))
        self.labelFolder.setText(QCoreApplication.translate("OwnProfileBackupsForm", u"Folder:", None))
#if QT_CONFIG(accessibility)
        self.folder.setAccessibleName(QCoreApplication.translate("OwnProfileBackupsForm", u"Folder of the backups", None))
#endif // QT_CONFIG(accessibility)
        self.chooseFolder.setText(QCoreApplication.translate("OwnProfileBackupsForm", u"Elsewhere\u2026", None))
        self.beside.setText(QCoreApplication.translate("OwnProfileBackupsForm", u"Beside the &journal", None))
    # retranslateUi
