# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'welcome.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QLineEdit, QListView, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_WelcomeForm(object):
    def setupUi(self, WelcomeForm):
        if not WelcomeForm.objectName():
            WelcomeForm.setObjectName(u"WelcomeForm")
        WelcomeForm.resize(900, 640)
        WelcomeForm.setMinimumSize(QSize(900, 0))
        self.layout12 = QHBoxLayout(WelcomeForm)
        self.layout12.setSpacing(8)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(40, 30, 40, 30)
        self.spacer5 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout12.addItem(self.spacer5)

        self.layout10 = QVBoxLayout()
        self.layout10.setSpacing(12)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        self.spacer6 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout10.addItem(self.spacer6)

        self.brand = QLabel(WelcomeForm)
        self.brand.setObjectName(u"brand")
        self.brand.setTextFormat(Qt.TextFormat.PlainText)
        self.brand.setWordWrap(True)
        self.brand.setProperty(u"role", u"kicker")

        self.layout10.addWidget(self.brand)

        self.heading = QLabel(WelcomeForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"heading")

        self.layout10.addWidget(self.heading)

        self.hint = QLabel(WelcomeForm)
        self.hint.setObjectName(u"hint")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)
        self.hint.setProperty(u"role", u"soft")

        self.layout10.addWidget(self.hint)

        self.people = QListView(WelcomeForm)
        self.people.setObjectName(u"people")
        self.people.setMinimumSize(QSize(460, 80))

        self.layout10.addWidget(self.people)

        self.name = QLineEdit(WelcomeForm)
        self.name.setObjectName(u"name")

        self.layout10.addWidget(self.name)

        self.unlock = QFrame(WelcomeForm)
        self.unlock.setObjectName(u"unlock")
        self.unlock.setProperty(u"role", u"panel")
        self.layout4 = QVBoxLayout(self.unlock)
        self.layout4.setSpacing(10)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(18, 16, 18, 16)
        self.unlockName = QLabel(self.unlock)
        self.unlockName.setObjectName(u"unlockName")
        self.unlockName.setTextFormat(Qt.TextFormat.PlainText)
        self.unlockName.setWordWrap(True)
        self.unlockName.setProperty(u"role", u"title")

        self.layout4.addWidget(self.unlockName)

        self.layout1 = QHBoxLayout()
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.passphrase = QLineEdit(self.unlock)
        self.passphrase.setObjectName(u"passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout1.addWidget(self.passphrase)

        self.open = QPushButton(self.unlock)
        self.open.setObjectName(u"open")
        self.open.setProperty(u"role", u"primary")
        self.open.setAutoDefault(False)

        self.layout1.addWidget(self.open)


        self.layout4.addLayout(self.layout1)

        self.problem = QLabel(self.unlock)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.layout4.addWidget(self.problem)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.forgotten = QPushButton(self.unlock)
        self.forgotten.setObjectName(u"forgotten")
        self.forgotten.setAutoDefault(False)

        self.layout3.addWidget(self.forgotten)

        self.spacer2 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.spacer2)


        self.layout4.addLayout(self.layout3)


        self.layout10.addWidget(self.unlock)

        self.layout8 = QHBoxLayout()
        self.layout8.setSpacing(8)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.new_ = QPushButton(WelcomeForm)
        self.new_.setObjectName(u"new_")
        self.new_.setAutoDefault(False)

        self.layout8.addWidget(self.new_)

        self.stick = QPushButton(WelcomeForm)
        self.stick.setObjectName(u"stick")
        self.stick.setAutoDefault(False)

        self.layout8.addWidget(self.stick)

        self.spacer7 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout8.addItem(self.spacer7)

        self.guest = QPushButton(WelcomeForm)
        self.guest.setObjectName(u"guest")
        self.guest.setAutoDefault(False)

        self.layout8.addWidget(self.guest)


        self.layout10.addLayout(self.layout8)

        self.guestHint = QLabel(WelcomeForm)
        self.guestHint.setObjectName(u"guestHint")
        self.guestHint.setTextFormat(Qt.TextFormat.PlainText)
        self.guestHint.setWordWrap(True)
        self.guestHint.setProperty(u"role", u"soft")

        self.layout10.addWidget(self.guestHint)

        self.layout9 = QHBoxLayout()
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(-1, 8, -1, -1)
        self.appearance = QPushButton(WelcomeForm)
        self.appearance.setObjectName(u"appearance")
        self.appearance.setAutoDefault(False)

        self.layout9.addWidget(self.appearance)

        self.deleted = QPushButton(WelcomeForm)
        self.deleted.setObjectName(u"deleted")
        self.deleted.setAutoDefault(False)

        self.layout9.addWidget(self.deleted)

        self.spacer12 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout9.addItem(self.spacer12)


        self.layout10.addLayout(self.layout9)

        self.spacer9 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout10.addItem(self.spacer9)


        self.layout12.addLayout(self.layout10)

        self.spacer11 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout12.addItem(self.spacer11)

        QWidget.setTabOrder(self.people, self.name)
        QWidget.setTabOrder(self.name, self.passphrase)
        QWidget.setTabOrder(self.passphrase, self.open)
        QWidget.setTabOrder(self.open, self.forgotten)
        QWidget.setTabOrder(self.forgotten, self.new_)
        QWidget.setTabOrder(self.new_, self.stick)
        QWidget.setTabOrder(self.stick, self.guest)
        QWidget.setTabOrder(self.guest, self.appearance)
        QWidget.setTabOrder(self.appearance, self.deleted)

        self.retranslateUi(WelcomeForm)
    # setupUi

    def retranslateUi(self, WelcomeForm):
        WelcomeForm.setWindowTitle(QCoreApplication.translate("WelcomeForm", u"Springshelf", None))
        self.brand.setText(QCoreApplication.translate("WelcomeForm", u"Springshelf", None))
        self.heading.setText(QCoreApplication.translate("WelcomeForm", u"Who is there?", None))
        self.hint.setText(QCoreApplication.translate("WelcomeForm", u"Choose your name. Your journal opens only for you.", None))
#if QT_CONFIG(accessibility)
        self.people.setAccessibleName(QCoreApplication.translate("WelcomeForm", u"People with a journal on this computer", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("WelcomeForm", u"Your name", None))
#endif // QT_CONFIG(accessibility)
        self.name.setPlaceholderText(QCoreApplication.translate("WelcomeForm", u"Your name", None))
        self.unlockName.setText("")
#if QT_CONFIG(accessibility)
        self.passphrase.setAccessibleName(QCoreApplication.translate("WelcomeForm", u"Passphrase", None))
#endif // QT_CONFIG(accessibility)
        self.open.setText(QCoreApplication.translate("WelcomeForm", u"&Open", None))
        self.problem.setText("")
        self.forgotten.setText(QCoreApplication.translate("WelcomeForm", u"&Forgot it?", None))
        self.new_.setText(QCoreApplication.translate("WelcomeForm", u"&New profile\u2026", None))
        self.stick.setText(QCoreApplication.translate("WelcomeForm", u"From a &stick\u2026", None))
        self.guest.setText(QCoreApplication.translate("WelcomeForm", u"Browse as &guest", None))
        self.guestHint.setText(QCoreApplication.translate("WelcomeForm", u"Guests need no profile. What a guest writes is deleted at the end.", None))
        self.appearance.setText(QCoreApplication.translate("WelcomeForm", u"Appearance and l&anguage\u2026", None))
        self.deleted.setText(QCoreApplication.translate("WelcomeForm", u"&Deleted profiles\u2026", None))
    # retranslateUi
