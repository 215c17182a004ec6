# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'event_notes.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_EventNotesForm(object):
    def setupUi(self, EventNotesForm):
        if not EventNotesForm.objectName():
            EventNotesForm.setObjectName(u"EventNotesForm")
        EventNotesForm.resize(640, 560)
        self.layout1 = QVBoxLayout(EventNotesForm)
        self.layout1.setSpacing(12)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(24, 20, 24, 18)
        self.heading = QLabel(EventNotesForm)
        self.heading.setObjectName(u"heading")
        self.heading.setWordWrap(True)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"role", u"title")

        self.layout1.addWidget(self.heading)

        self.when = QLabel(EventNotesForm)
        self.when.setObjectName(u"when")
        self.when.setWordWrap(True)
        self.when.setTextFormat(Qt.TextFormat.PlainText)
        self.when.setProperty(u"role", u"soft")

        self.layout1.addWidget(self.when)

        self.layout2 = QGridLayout()
        self.layout2.setSpacing(10)
        self.layout2.setObjectName(u"layout2")
        self.labelJoin = QLabel(EventNotesForm)
        self.labelJoin.setObjectName(u"labelJoin")
        self.labelJoin.setTextFormat(Qt.TextFormat.PlainText)

        self.layout2.addWidget(self.labelJoin, 0, 0, 1, 1)

        self.join = QLineEdit(EventNotesForm)
        self.join.setObjectName(u"join")
        self.join.setPlaceholderText(u"https://")

        self.layout2.addWidget(self.join, 0, 1, 1, 1)

        self.openJoin = QPushButton(EventNotesForm)
        self.openJoin.setObjectName(u"openJoin")

        self.layout2.addWidget(self.openJoin, 0, 2, 1, 1)

        self.labelRecording = QLabel(EventNotesForm)
        self.labelRecording.setObjectName(u"labelRecording")
        self.labelRecording.setTextFormat(Qt.TextFormat.PlainText)

        self.layout2.addWidget(self.labelRecording, 1, 0, 1, 1)

        self.recording = QLineEdit(EventNotesForm)
        self.recording.setObjectName(u"recording")
        self.recording.setPlaceholderText(u"https://")

        self.layout2.addWidget(self.recording, 1, 1, 1, 1)

        self.openRecording = QPushButton(EventNotesForm)
        self.openRecording.setObjectName(u"openRecording")

        self.layout2.addWidget(self.openRecording, 1, 2, 1, 1)


        self.layout1.addLayout(self.layout2)

        self.problem = QLabel(EventNotesForm)
        self.problem.setObjectName(u"problem")
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setProperty(u"role", u"note")

        self.layout1.addWidget(self.problem)

        self.labelQuestions = QLabel(EventNotesForm)
        self.labelQuestions.setObjectName(u"labelQuestions")
        self.labelQuestions.setTextFormat(Qt.TextFormat.PlainText)

        self.layout1.addWidget(self.labelQuestions)

        self.questions = QPlainTextEdit(EventNotesForm)
        self.questions.setObjectName(u"questions")
        self.questions.setTabChangesFocus(True)

        self.layout1.addWidget(self.questions)

        self.labelNotes = QLabel(EventNotesForm)
        self.labelNotes.setObjectName(u"labelNotes")
        self.labelNotes.setTextFormat(Qt.TextFormat.PlainText)

        self.layout1.addWidget(self.labelNotes)

        self.notes = QPlainTextEdit(EventNotesForm)
        self.notes.setObjectName(u"notes")
        self.notes.setTabChangesFocus(True)

        self.layout1.addWidget(self.notes)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(10)
        self.layout3.setObjectName(u"layout3")
        self.spacer1 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.spacer1)

        self.cancel = QPushButton(EventNotesForm)
        self.cancel.setObjectName(u"cancel")

        self.layout3.addWidget(self.cancel)

        self.save = QPushButton(EventNotesForm)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"role", u"primary")

        self.layout3.addWidget(self.save)


        self.layout1.addLayout(self.layout3)

#if QT_CONFIG(shortcut)
        self.labelJoin.setBuddy(self.join)
        self.labelRecording.setBuddy(self.recording)
        self.labelQuestions.setBuddy(self.questions)
        self.labelNotes.setBuddy(self.notes)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.join, self.openJoin)
        QWidget.setTabOrder(self.openJoin, self.recording)
        QWidget.setTabOrder(self.recording, self.openRecording)
        QWidget.setTabOrder(self.openRecording, self.questions)
        QWidget.setTabOrder(self.questions, self.notes)
        QWidget.setTabOrder(self.notes, self.save)
        QWidget.setTabOrder(self.save, self.cancel)

        self.retranslateUi(EventNotesForm)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, EventNotesForm):
        EventNotesForm.setWindowTitle(QCoreApplication.translate("EventNotesForm", u"Notes and links", None))
        self.heading.setText("")
        self.when.setText("")
        self.labelJoin.setText(QCoreApplication.translate("EventNotesForm", u"&Joining link:", None))
        self.openJoin.setText(QCoreApplication.translate("EventNotesForm", u"J&oin", None))
#if QT_CONFIG(accessibility)
        self.openJoin.setAccessibleName(QCoreApplication.translate("EventNotesForm", u"Open the joining link in the browser", None))
#endif // QT_CONFIG(accessibility)
        self.labelRecording.setText(QCoreApplication.translate("EventNotesForm", u"&Recording:", None))
        self.openRecording.setText(QCoreApplication.translate("EventNotesForm", u"&Watch", None))
#if QT_CONFIG(accessibility)
        self.openRecording.setAccessibleName(QCoreApplication.translate("EventNotesForm", u"Open the recording in the browser", None))
#endif // QT_CONFIG(accessibility)
        self.problem.setText("")
        self.labelQuestions.setText(QCoreApplication.translate("EventNotesForm", u"&Questions that I want to ask:", None))
        self.labelNotes.setText(QCoreApplication.translate("EventNotesForm", u"&Notes:", None))
        self.cancel.setText(QCoreApplication.translate("EventNotesForm", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("EventNotesForm", u"&Save", None))
    # retranslateUi
