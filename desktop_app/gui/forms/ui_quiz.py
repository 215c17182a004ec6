# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'quiz.ui'
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
    QProgressBar, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_QuizForm(object):
    def setupUi(self, QuizForm):
        if not QuizForm.objectName():
            QuizForm.setObjectName(u"QuizForm")
        self.layout1 = QVBoxLayout(QuizForm)
        self.layout1.setSpacing(14)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(28, 24, 28, 20)
        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(QuizForm)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)

        self.layout2.addWidget(self.heading)

        self.spacer1 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer1)

        self.leave = QPushButton(QuizForm)
        self.leave.setObjectName(u"leave")

        self.layout2.addWidget(self.leave)


        self.layout1.addLayout(self.layout2)

        self.introduction = QLabel(QuizForm)
        self.introduction.setObjectName(u"introduction")
        self.introduction.setWordWrap(True)
        self.introduction.setTextFormat(Qt.TextFormat.PlainText)
        self.introduction.setProperty(u"role", u"soft")

        self.layout1.addWidget(self.introduction)

        self.progress = QProgressBar(QuizForm)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)

        self.layout1.addWidget(self.progress)

        self.panel = QFrame(QuizForm)
        self.panel.setObjectName(u"panel")
        self.panel.setProperty(u"role", u"panel")
        self.layout3 = QVBoxLayout(self.panel)
        self.layout3.setSpacing(14)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(26, 24, 26, 24)
        self.number = QLabel(self.panel)
        self.number.setObjectName(u"number")
        self.number.setProperty(u"role", u"kicker")
        self.number.setTextFormat(Qt.TextFormat.PlainText)

        self.layout3.addWidget(self.number)

        self.question = QLabel(self.panel)
        self.question.setObjectName(u"question")
        self.question.setWordWrap(True)
        self.question.setTextFormat(Qt.TextFormat.PlainText)
        self.question.setProperty(u"role", u"title")

        self.layout3.addWidget(self.question)

        self.answers = QWidget(self.panel)
        self.answers.setObjectName(u"answers")

        self.layout3.addWidget(self.answers)

        self.verdict = QLabel(self.panel)
        self.verdict.setObjectName(u"verdict")
        self.verdict.setWordWrap(True)
        self.verdict.setTextFormat(Qt.TextFormat.PlainText)
        self.verdict.setProperty(u"role", u"strong")

        self.layout3.addWidget(self.verdict)

        self.explanation = QLabel(self.panel)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setWordWrap(True)
        self.explanation.setTextFormat(Qt.TextFormat.PlainText)

        self.layout3.addWidget(self.explanation)


        self.layout1.addWidget(self.panel)

        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(8)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.spacer2 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.spacer2)

        self.next = QPushButton(QuizForm)
        self.next.setObjectName(u"next")
        self.next.setProperty(u"role", u"primary")

        self.layout4.addWidget(self.next)


        self.layout1.addLayout(self.layout4)

        self.spacer3 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout1.addItem(self.spacer3)

        QWidget.setTabOrder(self.next, self.leave)

        self.retranslateUi(QuizForm)
    # setupUi

    def retranslateUi(self, QuizForm):
        QuizForm.setWindowTitle(QCoreApplication.translate("QuizForm", u"Quiz", None))
        self.heading.setText(QCoreApplication.translate("QuizForm", u"Where do I stand?", None))
        self.leave.setText(QCoreApplication.translate("QuizForm", u"&Close the quiz", None))
        self.introduction.setText("")
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("QuizForm", u"Questions answered", None))
#endif // QT_CONFIG(accessibility)
        self.number.setText("")
        self.question.setText("")
        self.verdict.setText("")
        self.explanation.setText("")
        self.next.setText(QCoreApplication.translate("QuizForm", u"&Next question", None))
    # retranslateUi
