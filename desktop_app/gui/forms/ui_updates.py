# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'updates.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QProgressBar, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_UpdatesForm(object):
    def setupUi(self, UpdatesForm):
        if not UpdatesForm.objectName():
            UpdatesForm.setObjectName(u"UpdatesForm")
        UpdatesForm.setMinimumSize(QSize(500, 0))
        self.layout1 = QVBoxLayout(UpdatesForm)
        self.layout1.setSpacing(12)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(20, 18, 20, 18)
        self.version = QLabel(UpdatesForm)
        self.version.setObjectName(u"version")
        self.version.setTextFormat(Qt.TextFormat.PlainText)
        self.version.setWordWrap(True)
        self.version.setProperty(u"role", u"title")

        self.layout1.addWidget(self.version)

        self.state = QLabel(UpdatesForm)
        self.state.setObjectName(u"state")
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setWordWrap(True)
        self.state.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.layout1.addWidget(self.state)

        self.progress = QProgressBar(UpdatesForm)
        self.progress.setObjectName(u"progress")
        self.progress.setVisible(False)
        self.progress.setTextVisible(False)

        self.layout1.addWidget(self.progress)

        self.about = QLabel(UpdatesForm)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"soft")

        self.layout1.addWidget(self.about)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.folder = QPushButton(UpdatesForm)
        self.folder.setObjectName(u"folder")
        self.folder.setAutoDefault(False)

        self.buttons.addWidget(self.folder)

        self.back = QPushButton(UpdatesForm)
        self.back.setObjectName(u"back")
        self.back.setAutoDefault(False)

        self.buttons.addWidget(self.back)

        self.spacer2 = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer2)


        self.layout1.addLayout(self.buttons)

        self.ending = QHBoxLayout()
        self.ending.setSpacing(8)
        self.ending.setObjectName(u"ending")
        self.ending.setContentsMargins(0, 0, 0, 0)
        self.spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.ending.addItem(self.spacer)

        self.close = QPushButton(UpdatesForm)
        self.close.setObjectName(u"close")
        self.close.setAutoDefault(False)

        self.ending.addWidget(self.close)

        self.check = QPushButton(UpdatesForm)
        self.check.setObjectName(u"check")
        self.check.setProperty(u"role", u"primary")

        self.ending.addWidget(self.check)

        self.fetch = QPushButton(UpdatesForm)
        self.fetch.setObjectName(u"fetch")
        self.fetch.setProperty(u"role", u"primary")

        self.ending.addWidget(self.fetch)

        self.install = QPushButton(UpdatesForm)
        self.install.setObjectName(u"install")
        self.install.setProperty(u"role", u"primary")

        self.ending.addWidget(self.install)


        self.layout1.addLayout(self.ending)

        QWidget.setTabOrder(self.state, self.folder)
        QWidget.setTabOrder(self.folder, self.back)
        QWidget.setTabOrder(self.back, self.close)
        QWidget.setTabOrder(self.close, self.check)
        QWidget.setTabOrder(self.check, self.fetch)
        QWidget.setTabOrder(self.fetch, self.install)

        self.retranslateUi(UpdatesForm)

        self.check.setDefault(True)

    # setupUi

    def retranslateUi(self, UpdatesForm):
        UpdatesForm.setWindowTitle(QCoreApplication.translate("UpdatesForm", u"Updates", None))
#if QT_CONFIG(accessibility)
        self.state.setAccessibleName(QCoreApplication.translate("UpdatesForm", u"State of updates", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("UpdatesForm", u"Progress of the update", None))
#endif // QT_CONFIG(accessibility)
        self.about.setText(QCoreApplication.translate("UpdatesForm", u"A new version is verified before it is installed. If it does not start, Springshelf goes back to this one by itself. Your journal is not affected.", None))
        self.folder.setText(QCoreApplication.translate("UpdatesForm", u"From a &folder or stick\u2026", None))
        self.back.setText(QCoreApplication.translate("UpdatesForm", u"&Back to the version before", None))
        self.close.setText(QCoreApplication.translate("UpdatesForm", u"Close", None))
        self.check.setText(QCoreApplication.translate("UpdatesForm", u"Check for &updates", None))
        self.fetch.setText(QCoreApplication.translate("UpdatesForm", u"&Download", None))
        self.install.setText(QCoreApplication.translate("UpdatesForm", u"&Install when you close", None))
    # retranslateUi
