# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'commands.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QLabel, QLineEdit,
    QListView, QSizePolicy, QVBoxLayout, QWidget)

class Ui_CommandsForm(object):
    def setupUi(self, CommandsForm):
        if not CommandsForm.objectName():
            CommandsForm.setObjectName(u"CommandsForm")
        CommandsForm.resize(600, 520)
        CommandsForm.setMinimumSize(QSize(460, 0))
        self.layout5 = QVBoxLayout(CommandsForm)
        self.layout5.setSpacing(10)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(16, 16, 16, 16)
        self.search = QLineEdit(CommandsForm)
        self.search.setObjectName(u"search")
        self.search.setClearButtonEnabled(True)

        self.layout5.addWidget(self.search)

        self.commands = QListView(CommandsForm)
        self.commands.setObjectName(u"commands")

        self.layout5.addWidget(self.commands)

        self.none = QLabel(CommandsForm)
        self.none.setObjectName(u"none")
        self.none.setTextFormat(Qt.TextFormat.PlainText)
        self.none.setWordWrap(True)
        self.none.setProperty(u"role", u"soft")

        self.layout5.addWidget(self.none)

        QWidget.setTabOrder(self.search, self.commands)

        self.retranslateUi(CommandsForm)
    # setupUi

    def retranslateUi(self, CommandsForm):
        CommandsForm.setWindowTitle(QCoreApplication.translate("CommandsForm", u"Find a command", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("CommandsForm", u"What do you want to do?", None))
#endif // QT_CONFIG(accessibility)
        self.search.setPlaceholderText(QCoreApplication.translate("CommandsForm", u"What do you want to do?", None))
#if QT_CONFIG(accessibility)
        self.commands.setAccessibleName(QCoreApplication.translate("CommandsForm", u"Commands", None))
#endif // QT_CONFIG(accessibility)
        self.none.setText(QCoreApplication.translate("CommandsForm", u"No command found. Try another word.", None))
    # retranslateUi
