# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'activity.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDateEdit, QFrame,
    QGridLayout, QHBoxLayout, QLabel, QLineEdit,
    QPlainTextEdit, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QSpinBox, QVBoxLayout, QWidget)

from desktop_app.gui.widgets.grid_view import GridView

class Ui_ActivityForm(object):
    def setupUi(self, ActivityForm):
        if not ActivityForm.objectName():
            ActivityForm.setObjectName(u"ActivityForm")
        self.layout1 = QVBoxLayout(ActivityForm)
        self.layout1.setSpacing(10)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(ActivityForm)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setProperty(u"role", u"panel")
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.layout2 = QVBoxLayout(self.content)
        self.layout2.setSpacing(12)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(22, 18, 22, 18)
        self.layout3 = QGridLayout()
        self.layout3.setSpacing(10)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.labelTitle = QLabel(self.content)
        self.labelTitle.setObjectName(u"labelTitle")
        self.labelTitle.setTextFormat(Qt.TextFormat.PlainText)

        self.layout3.addWidget(self.labelTitle, 0, 0, 1, 1)

        self.title = QLineEdit(self.content)
        self.title.setObjectName(u"title")

        self.layout3.addWidget(self.title, 0, 1, 1, 3)

        self.labelSubtopic = QLabel(self.content)
        self.labelSubtopic.setObjectName(u"labelSubtopic")
        self.labelSubtopic.setTextFormat(Qt.TextFormat.PlainText)

        self.layout3.addWidget(self.labelSubtopic, 1, 0, 1, 1)

        self.subtopic = QComboBox(self.content)
        self.subtopic.setObjectName(u"subtopic")
        self.subtopic.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.subtopic.setMinimumContentsLength(12)

        self.layout3.addWidget(self.subtopic, 1, 1, 1, 3)

        self.labelKind = QLabel(self.content)
        self.labelKind.setObjectName(u"labelKind")
        self.labelKind.setTextFormat(Qt.TextFormat.PlainText)

        self.layout3.addWidget(self.labelKind, 2, 0, 1, 1)

        self.kind = QComboBox(self.content)
        self.kind.setObjectName(u"kind")

        self.layout3.addWidget(self.kind, 2, 1, 1, 1)

        self.labelStatus = QLabel(self.content)
        self.labelStatus.setObjectName(u"labelStatus")
        self.labelStatus.setTextFormat(Qt.TextFormat.PlainText)

        self.layout3.addWidget(self.labelStatus, 2, 2, 1, 1)

        self.status = QComboBox(self.content)
        self.status.setObjectName(u"status")

        self.layout3.addWidget(self.status, 2, 3, 1, 1)

        self.labelDay = QLabel(self.content)
        self.labelDay.setObjectName(u"labelDay")
        self.labelDay.setTextFormat(Qt.TextFormat.PlainText)

        self.layout3.addWidget(self.labelDay, 3, 0, 1, 1)

        self.day = QDateEdit(self.content)
        self.day.setObjectName(u"day")
        self.day.setCalendarPopup(True)

        self.layout3.addWidget(self.day, 3, 1, 1, 1)

        self.labelMinutes = QLabel(self.content)
        self.labelMinutes.setObjectName(u"labelMinutes")
        self.labelMinutes.setTextFormat(Qt.TextFormat.PlainText)

        self.layout3.addWidget(self.labelMinutes, 3, 2, 1, 1)

        self.minutes = QSpinBox(self.content)
        self.minutes.setObjectName(u"minutes")
        self.minutes.setMaximum(6000)
        self.minutes.setSingleStep(5)

        self.layout3.addWidget(self.minutes, 3, 3, 1, 1)

        self.labelPlace = QLabel(self.content)
        self.labelPlace.setObjectName(u"labelPlace")
        self.labelPlace.setTextFormat(Qt.TextFormat.PlainText)

        self.layout3.addWidget(self.labelPlace, 4, 0, 1, 1)

        self.place = QLineEdit(self.content)
        self.place.setObjectName(u"place")

        self.layout3.addWidget(self.place, 4, 1, 1, 1)

        self.labelPeople = QLabel(self.content)
        self.labelPeople.setObjectName(u"labelPeople")
        self.labelPeople.setTextFormat(Qt.TextFormat.PlainText)

        self.layout3.addWidget(self.labelPeople, 4, 2, 1, 1)

        self.people = QSpinBox(self.content)
        self.people.setObjectName(u"people")
        self.people.setMaximum(100000)

        self.layout3.addWidget(self.people, 4, 3, 1, 1)

        self.labelNotes = QLabel(self.content)
        self.labelNotes.setObjectName(u"labelNotes")
        self.labelNotes.setAlignment(Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignLeft)
        self.labelNotes.setTextFormat(Qt.TextFormat.PlainText)

        self.layout3.addWidget(self.labelNotes, 5, 0, 1, 1)

        self.notes = QPlainTextEdit(self.content)
        self.notes.setObjectName(u"notes")
        self.notes.setTabChangesFocus(True)
        self.notes.setMinimumSize(QSize(0, 96))
        self.notes.setMaximumSize(QSize(16777215, 150))

        self.layout3.addWidget(self.notes, 5, 1, 1, 3)


        self.layout2.addLayout(self.layout3)

        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(8)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.labelMaterials = QLabel(self.content)
        self.labelMaterials.setObjectName(u"labelMaterials")
        self.labelMaterials.setProperty(u"role", u"strong")
        self.labelMaterials.setTextFormat(Qt.TextFormat.PlainText)

        self.layout4.addWidget(self.labelMaterials)

        self.spacer1 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.spacer1)

        self.chooseMaterials = QPushButton(self.content)
        self.chooseMaterials.setObjectName(u"chooseMaterials")

        self.layout4.addWidget(self.chooseMaterials)


        self.layout2.addLayout(self.layout4)

        self.materials = QLabel(self.content)
        self.materials.setObjectName(u"materials")
        self.materials.setWordWrap(True)
        self.materials.setTextFormat(Qt.TextFormat.PlainText)
        self.materials.setProperty(u"role", u"soft")

        self.layout2.addWidget(self.materials)

        self.layout5 = QHBoxLayout()
        self.layout5.setSpacing(8)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.labelCompetences = QLabel(self.content)
        self.labelCompetences.setObjectName(u"labelCompetences")
        self.labelCompetences.setProperty(u"role", u"strong")
        self.labelCompetences.setTextFormat(Qt.TextFormat.PlainText)

        self.layout5.addWidget(self.labelCompetences)

        self.spacer2 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout5.addItem(self.spacer2)

        self.chooseCompetences = QPushButton(self.content)
        self.chooseCompetences.setObjectName(u"chooseCompetences")

        self.layout5.addWidget(self.chooseCompetences)


        self.layout2.addLayout(self.layout5)

        self.competences = QLabel(self.content)
        self.competences.setObjectName(u"competences")
        self.competences.setWordWrap(True)
        self.competences.setTextFormat(Qt.TextFormat.PlainText)
        self.competences.setProperty(u"role", u"soft")

        self.layout2.addWidget(self.competences)

        self.layout6 = QHBoxLayout()
        self.layout6.setSpacing(8)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.labelEvidence = QLabel(self.content)
        self.labelEvidence.setObjectName(u"labelEvidence")
        self.labelEvidence.setProperty(u"role", u"strong")
        self.labelEvidence.setTextFormat(Qt.TextFormat.PlainText)

        self.layout6.addWidget(self.labelEvidence)

        self.spacer3 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout6.addItem(self.spacer3)

        self.addPicture = QPushButton(self.content)
        self.addPicture.setObjectName(u"addPicture")

        self.layout6.addWidget(self.addPicture)


        self.layout2.addLayout(self.layout6)

        self.consentNote = QLabel(self.content)
        self.consentNote.setObjectName(u"consentNote")
        self.consentNote.setWordWrap(True)
        self.consentNote.setTextFormat(Qt.TextFormat.PlainText)
        self.consentNote.setProperty(u"role", u"problem")

        self.layout2.addWidget(self.consentNote)

        self.evidence = GridView(self.content)
        self.evidence.setObjectName(u"evidence")
        self.evidence.setMinimumSize(QSize(0, 172))

        self.layout2.addWidget(self.evidence)

        self.spacer4 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout2.addItem(self.spacer4)

        self.scroll.setWidget(self.content)

        self.layout1.addWidget(self.scroll)

        self.layout7 = QHBoxLayout()
        self.layout7.setSpacing(10)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.saved = QLabel(ActivityForm)
        self.saved.setObjectName(u"saved")
        self.saved.setProperty(u"role", u"soft")
        self.saved.setTextFormat(Qt.TextFormat.PlainText)

        self.layout7.addWidget(self.saved)

        self.spacer5 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout7.addItem(self.spacer5)

        self.history = QPushButton(ActivityForm)
        self.history.setObjectName(u"history")

        self.layout7.addWidget(self.history)

        self.share = QPushButton(ActivityForm)
        self.share.setObjectName(u"share")

        self.layout7.addWidget(self.share)

        self.again = QPushButton(ActivityForm)
        self.again.setObjectName(u"again")

        self.layout7.addWidget(self.again)

        self.remove = QPushButton(ActivityForm)
        self.remove.setObjectName(u"remove")

        self.layout7.addWidget(self.remove)

        self.reflect = QPushButton(ActivityForm)
        self.reflect.setObjectName(u"reflect")

        self.layout7.addWidget(self.reflect)

        self.finish = QPushButton(ActivityForm)
        self.finish.setObjectName(u"finish")
        self.finish.setProperty(u"role", u"primary")

        self.layout7.addWidget(self.finish)


        self.layout1.addLayout(self.layout7)

#if QT_CONFIG(shortcut)
        self.labelTitle.setBuddy(self.title)
        self.labelSubtopic.setBuddy(self.subtopic)
        self.labelKind.setBuddy(self.kind)
        self.labelStatus.setBuddy(self.status)
        self.labelDay.setBuddy(self.day)
        self.labelMinutes.setBuddy(self.minutes)
        self.labelPlace.setBuddy(self.place)
        self.labelPeople.setBuddy(self.people)
        self.labelNotes.setBuddy(self.notes)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title, self.subtopic)
        QWidget.setTabOrder(self.subtopic, self.kind)
        QWidget.setTabOrder(self.kind, self.status)
        QWidget.setTabOrder(self.status, self.day)
        QWidget.setTabOrder(self.day, self.minutes)
        QWidget.setTabOrder(self.minutes, self.place)
        QWidget.setTabOrder(self.place, self.people)
        QWidget.setTabOrder(self.people, self.notes)
        QWidget.setTabOrder(self.notes, self.chooseMaterials)
        QWidget.setTabOrder(self.chooseMaterials, self.chooseCompetences)
        QWidget.setTabOrder(self.chooseCompetences, self.addPicture)
        QWidget.setTabOrder(self.addPicture, self.evidence)
        QWidget.setTabOrder(self.evidence, self.finish)
        QWidget.setTabOrder(self.finish, self.reflect)
        QWidget.setTabOrder(self.reflect, self.share)
        QWidget.setTabOrder(self.share, self.again)
        QWidget.setTabOrder(self.again, self.history)
        QWidget.setTabOrder(self.history, self.remove)

        self.retranslateUi(ActivityForm)
    # setupUi

    def retranslateUi(self, ActivityForm):
        ActivityForm.setWindowTitle(QCoreApplication.translate("ActivityForm", u"Activity", None))
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("ActivityForm", u"The activity", None))
#endif // QT_CONFIG(accessibility)
        self.labelTitle.setText(QCoreApplication.translate("ActivityForm", u"&Title:", None))
        self.labelSubtopic.setText(QCoreApplication.translate("ActivityForm", u"S&ubtopic:", None))
        self.labelKind.setText(QCoreApplication.translate("ActivityForm", u"&Kind:", None))
        self.labelStatus.setText(QCoreApplication.translate("ActivityForm", u"&State:", None))
        self.labelDay.setText(QCoreApplication.translate("ActivityForm", u"Da&y:", None))
        self.day.setDisplayFormat(QCoreApplication.translate("ActivityForm", u"d MMM yyyy", None))
        self.labelMinutes.setText(QCoreApplication.translate("ActivityForm", u"&Minutes:", None))
        self.labelPlace.setText(QCoreApplication.translate("ActivityForm", u"Pla&ce:", None))
        self.labelPeople.setText(QCoreApplication.translate("ActivityForm", u"Peopl&e:", None))
#if QT_CONFIG(tooltip)
        self.people.setToolTip(QCoreApplication.translate("ActivityForm", u"How many took part. No names.", None))
#endif // QT_CONFIG(tooltip)
        self.labelNotes.setText(QCoreApplication.translate("ActivityForm", u"N&otes:", None))
        self.notes.setPlaceholderText(QCoreApplication.translate("ActivityForm", u"What was planned, what happened. No pupils\u2019 names.", None))
        self.labelMaterials.setText(QCoreApplication.translate("ActivityForm", u"From the shelf", None))
        self.chooseMaterials.setText(QCoreApplication.translate("ActivityForm", u"Choose mate&rials\u2026", None))
        self.materials.setText("")
        self.labelCompetences.setText(QCoreApplication.translate("ActivityForm", u"Competences", None))
        self.chooseCompetences.setText(QCoreApplication.translate("ActivityForm", u"Choose compete&nces\u2026", None))
        self.competences.setText("")
        self.labelEvidence.setText(QCoreApplication.translate("ActivityForm", u"Evidence", None))
        self.addPicture.setText(QCoreApplication.translate("ActivityForm", u"Add e&vidence\u2026", None))
        self.consentNote.setText("")
#if QT_CONFIG(accessibility)
        self.evidence.setAccessibleName(QCoreApplication.translate("ActivityForm", u"Evidence of this activity", None))
#endif // QT_CONFIG(accessibility)
        self.saved.setText("")
        self.history.setText(QCoreApplication.translate("ActivityForm", u"&History\u2026", None))
        self.share.setText(QCoreApplication.translate("ActivityForm", u"Share\u2026", None))
        self.again.setText(QCoreApplication.translate("ActivityForm", u"Repe&at", None))
        self.remove.setText(QCoreApplication.translate("ActivityForm", u"De&lete", None))
        self.reflect.setText(QCoreApplication.translate("ActivityForm", u"Re&flect on it", None))
        self.finish.setText(QCoreApplication.translate("ActivityForm", u"Mark as &done", None))
    # retranslateUi
