# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'project.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDateEdit, QDialog,
    QFormLayout, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QSpinBox,
    QTabWidget, QTableWidget, QTableWidgetItem, QVBoxLayout,
    QWidget)

class Ui_ProjectForm(object):
    def setupUi(self, ProjectForm):
        if not ProjectForm.objectName():
            ProjectForm.setObjectName(u"ProjectForm")
        ProjectForm.resize(860, 680)
        self.layout9 = QVBoxLayout(ProjectForm)
        self.layout9.setSpacing(12)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(24, 20, 24, 18)
        self.layout1 = QHBoxLayout()
        self.layout1.setSpacing(10)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(ProjectForm)
        self.heading.setObjectName(u"heading")
        self.heading.setWordWrap(False)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"role", u"title")

        self.layout1.addWidget(self.heading)

        self.choose = QComboBox(ProjectForm)
        self.choose.setObjectName(u"choose")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.choose.sizePolicy().hasHeightForWidth())
        self.choose.setSizePolicy(sizePolicy)

        self.layout1.addWidget(self.choose)

        self.spacer1 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout1.addItem(self.spacer1)

        self.remove = QPushButton(ProjectForm)
        self.remove.setObjectName(u"remove")

        self.layout1.addWidget(self.remove)

        self.create = QPushButton(ProjectForm)
        self.create.setObjectName(u"create")

        self.layout1.addWidget(self.create)


        self.layout9.addLayout(self.layout1)

        self.tabs = QTabWidget(ProjectForm)
        self.tabs.setObjectName(u"tabs")
        self.projectTab = QWidget()
        self.projectTab.setObjectName(u"projectTab")
        self.layout2 = QFormLayout(self.projectTab)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.layout2.setHorizontalSpacing(14)
        self.layout2.setVerticalSpacing(10)
        self.layout2.setContentsMargins(14, 14, 14, 14)
        self.labelTitle = QLabel(self.projectTab)
        self.labelTitle.setObjectName(u"labelTitle")
        self.labelTitle.setWordWrap(False)
        self.labelTitle.setTextFormat(Qt.TextFormat.PlainText)

        self.layout2.setWidget(0, QFormLayout.ItemRole.LabelRole, self.labelTitle)

        self.title = QLineEdit(self.projectTab)
        self.title.setObjectName(u"title")

        self.layout2.setWidget(0, QFormLayout.ItemRole.FieldRole, self.title)

        self.labelMentor = QLabel(self.projectTab)
        self.labelMentor.setObjectName(u"labelMentor")
        self.labelMentor.setWordWrap(False)
        self.labelMentor.setTextFormat(Qt.TextFormat.PlainText)

        self.layout2.setWidget(1, QFormLayout.ItemRole.LabelRole, self.labelMentor)

        self.mentor = QLineEdit(self.projectTab)
        self.mentor.setObjectName(u"mentor")

        self.layout2.setWidget(1, QFormLayout.ItemRole.FieldRole, self.mentor)

        self.labelPartners = QLabel(self.projectTab)
        self.labelPartners.setObjectName(u"labelPartners")
        self.labelPartners.setWordWrap(False)
        self.labelPartners.setTextFormat(Qt.TextFormat.PlainText)

        self.layout2.setWidget(2, QFormLayout.ItemRole.LabelRole, self.labelPartners)

        self.partners = QPlainTextEdit(self.projectTab)
        self.partners.setObjectName(u"partners")
        self.partners.setTabChangesFocus(True)
        self.partners.setMaximumSize(QSize(16777215, 100))

        self.layout2.setWidget(2, QFormLayout.ItemRole.FieldRole, self.partners)

        self.labelSchools = QLabel(self.projectTab)
        self.labelSchools.setObjectName(u"labelSchools")
        self.labelSchools.setWordWrap(False)
        self.labelSchools.setTextFormat(Qt.TextFormat.PlainText)

        self.layout2.setWidget(3, QFormLayout.ItemRole.LabelRole, self.labelSchools)

        self.schools = QPlainTextEdit(self.projectTab)
        self.schools.setObjectName(u"schools")
        self.schools.setTabChangesFocus(True)
        self.schools.setMaximumSize(QSize(16777215, 100))

        self.layout2.setWidget(3, QFormLayout.ItemRole.FieldRole, self.schools)

        self.labelPhases = QLabel(self.projectTab)
        self.labelPhases.setObjectName(u"labelPhases")
        self.labelPhases.setWordWrap(False)
        self.labelPhases.setTextFormat(Qt.TextFormat.PlainText)

        self.layout2.setWidget(4, QFormLayout.ItemRole.LabelRole, self.labelPhases)

        self.phases = QPlainTextEdit(self.projectTab)
        self.phases.setObjectName(u"phases")
        self.phases.setTabChangesFocus(True)
        self.phases.setMaximumSize(QSize(16777215, 100))

        self.layout2.setWidget(4, QFormLayout.ItemRole.FieldRole, self.phases)

        self.labelNotes = QLabel(self.projectTab)
        self.labelNotes.setObjectName(u"labelNotes")
        self.labelNotes.setWordWrap(False)
        self.labelNotes.setTextFormat(Qt.TextFormat.PlainText)

        self.layout2.setWidget(5, QFormLayout.ItemRole.LabelRole, self.labelNotes)

        self.notes = QPlainTextEdit(self.projectTab)
        self.notes.setObjectName(u"notes")
        self.notes.setTabChangesFocus(True)

        self.layout2.setWidget(5, QFormLayout.ItemRole.FieldRole, self.notes)

        self.tabs.addTab(self.projectTab, "")
        self.meetingsTab = QWidget()
        self.meetingsTab.setObjectName(u"meetingsTab")
        self.layout6 = QVBoxLayout(self.meetingsTab)
        self.layout6.setSpacing(10)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(14, 14, 14, 14)
        self.meetings = QTableWidget(self.meetingsTab)
        self.meetings.setObjectName(u"meetings")

        self.layout6.addWidget(self.meetings)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(10)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.labelDay = QLabel(self.meetingsTab)
        self.labelDay.setObjectName(u"labelDay")
        self.labelDay.setWordWrap(False)
        self.labelDay.setTextFormat(Qt.TextFormat.PlainText)

        self.layout3.addWidget(self.labelDay)

        self.day = QDateEdit(self.meetingsTab)
        self.day.setObjectName(u"day")
        self.day.setCalendarPopup(True)

        self.layout3.addWidget(self.day)

        self.labelMinutes = QLabel(self.meetingsTab)
        self.labelMinutes.setObjectName(u"labelMinutes")
        self.labelMinutes.setWordWrap(False)
        self.labelMinutes.setTextFormat(Qt.TextFormat.PlainText)

        self.layout3.addWidget(self.labelMinutes)

        self.minutes = QSpinBox(self.meetingsTab)
        self.minutes.setObjectName(u"minutes")
        self.minutes.setMaximum(600)

        self.layout3.addWidget(self.minutes)

        self.spacer2 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.spacer2)


        self.layout6.addLayout(self.layout3)

        self.layout4 = QFormLayout()
        self.layout4.setObjectName(u"layout4")
        self.layout4.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.layout4.setHorizontalSpacing(14)
        self.layout4.setVerticalSpacing(10)
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.labelTalk = QLabel(self.meetingsTab)
        self.labelTalk.setObjectName(u"labelTalk")
        self.labelTalk.setWordWrap(False)
        self.labelTalk.setTextFormat(Qt.TextFormat.PlainText)

        self.layout4.setWidget(0, QFormLayout.ItemRole.LabelRole, self.labelTalk)

        self.talk = QLineEdit(self.meetingsTab)
        self.talk.setObjectName(u"talk")

        self.layout4.setWidget(0, QFormLayout.ItemRole.FieldRole, self.talk)

        self.labelAgreed = QLabel(self.meetingsTab)
        self.labelAgreed.setObjectName(u"labelAgreed")
        self.labelAgreed.setWordWrap(False)
        self.labelAgreed.setTextFormat(Qt.TextFormat.PlainText)

        self.layout4.setWidget(1, QFormLayout.ItemRole.LabelRole, self.labelAgreed)

        self.agreed = QLineEdit(self.meetingsTab)
        self.agreed.setObjectName(u"agreed")

        self.layout4.setWidget(1, QFormLayout.ItemRole.FieldRole, self.agreed)


        self.layout6.addLayout(self.layout4)

        self.layout5 = QHBoxLayout()
        self.layout5.setSpacing(10)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.spacer3 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout5.addItem(self.spacer3)

        self.addMeeting = QPushButton(self.meetingsTab)
        self.addMeeting.setObjectName(u"addMeeting")

        self.layout5.addWidget(self.addMeeting)


        self.layout6.addLayout(self.layout5)

        self.tabs.addTab(self.meetingsTab, "")
        self.checksTab = QWidget()
        self.checksTab.setObjectName(u"checksTab")
        self.layout7 = QVBoxLayout(self.checksTab)
        self.layout7.setSpacing(10)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(14, 14, 14, 14)
        self.criteria = QComboBox(self.checksTab)
        self.criteria.setObjectName(u"criteria")

        self.layout7.addWidget(self.criteria)

        self.source = QLabel(self.checksTab)
        self.source.setObjectName(u"source")
        self.source.setWordWrap(True)
        self.source.setTextFormat(Qt.TextFormat.PlainText)
        self.source.setProperty(u"role", u"soft")

        self.layout7.addWidget(self.source)

        self.scroll = QScrollArea(self.checksTab)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.checks = QWidget()
        self.checks.setObjectName(u"checks")
        self.scroll.setWidget(self.checks)

        self.layout7.addWidget(self.scroll)

        self.tabs.addTab(self.checksTab, "")

        self.layout9.addWidget(self.tabs)

        self.layout8 = QHBoxLayout()
        self.layout8.setSpacing(10)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.saved = QLabel(ProjectForm)
        self.saved.setObjectName(u"saved")
        self.saved.setWordWrap(False)
        self.saved.setTextFormat(Qt.TextFormat.PlainText)
        self.saved.setProperty(u"role", u"soft")

        self.layout8.addWidget(self.saved)

        self.spacer4 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout8.addItem(self.spacer4)

        self.close = QPushButton(ProjectForm)
        self.close.setObjectName(u"close")
        self.close.setProperty(u"role", u"primary")

        self.layout8.addWidget(self.close)


        self.layout9.addLayout(self.layout8)

#if QT_CONFIG(shortcut)
        self.labelTitle.setBuddy(self.title)
        self.labelMentor.setBuddy(self.mentor)
        self.labelPartners.setBuddy(self.partners)
        self.labelSchools.setBuddy(self.schools)
        self.labelPhases.setBuddy(self.phases)
        self.labelNotes.setBuddy(self.notes)
        self.labelDay.setBuddy(self.day)
        self.labelMinutes.setBuddy(self.minutes)
        self.labelTalk.setBuddy(self.talk)
        self.labelAgreed.setBuddy(self.agreed)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.choose, self.create)
        QWidget.setTabOrder(self.create, self.remove)
        QWidget.setTabOrder(self.remove, self.tabs)
        QWidget.setTabOrder(self.tabs, self.title)
        QWidget.setTabOrder(self.title, self.mentor)
        QWidget.setTabOrder(self.mentor, self.partners)
        QWidget.setTabOrder(self.partners, self.schools)
        QWidget.setTabOrder(self.schools, self.phases)
        QWidget.setTabOrder(self.phases, self.notes)
        QWidget.setTabOrder(self.notes, self.meetings)
        QWidget.setTabOrder(self.meetings, self.day)
        QWidget.setTabOrder(self.day, self.minutes)
        QWidget.setTabOrder(self.minutes, self.talk)
        QWidget.setTabOrder(self.talk, self.agreed)
        QWidget.setTabOrder(self.agreed, self.addMeeting)
        QWidget.setTabOrder(self.addMeeting, self.criteria)
        QWidget.setTabOrder(self.criteria, self.close)

        self.retranslateUi(ProjectForm)
    # setupUi

    def retranslateUi(self, ProjectForm):
        ProjectForm.setWindowTitle(QCoreApplication.translate("ProjectForm", u"Projects", None))
        self.heading.setText(QCoreApplication.translate("ProjectForm", u"Project", None))
#if QT_CONFIG(accessibility)
        self.choose.setAccessibleName(QCoreApplication.translate("ProjectForm", u"Which project to show", None))
#endif // QT_CONFIG(accessibility)
        self.remove.setText(QCoreApplication.translate("ProjectForm", u"&Delete this project", None))
        self.create.setText(QCoreApplication.translate("ProjectForm", u"&New project", None))
        self.labelTitle.setText(QCoreApplication.translate("ProjectForm", u"&Title:", None))
        self.labelMentor.setText(QCoreApplication.translate("ProjectForm", u"&Mentor:", None))
        self.labelPartners.setText(QCoreApplication.translate("ProjectForm", u"&Partners:", None))
        self.partners.setPlaceholderText(QCoreApplication.translate("ProjectForm", u"One institution per line, with its country", None))
        self.labelSchools.setText(QCoreApplication.translate("ProjectForm", u"Sc&hools:", None))
        self.schools.setPlaceholderText(QCoreApplication.translate("ProjectForm", u"One per line", None))
        self.labelPhases.setText(QCoreApplication.translate("ProjectForm", u"Phas&es:", None))
        self.phases.setPlaceholderText(QCoreApplication.translate("ProjectForm", u"One per line: when, and what is done", None))
        self.labelNotes.setText(QCoreApplication.translate("ProjectForm", u"P&lan:", None))
        self.notes.setPlaceholderText(QCoreApplication.translate("ProjectForm", u"Aims, activities of pupils and student teachers, results", None))
        self.tabs.setTabText(self.tabs.indexOf(self.projectTab), QCoreApplication.translate("ProjectForm", u"The project", None))
#if QT_CONFIG(accessibility)
        self.meetings.setAccessibleName(QCoreApplication.translate("ProjectForm", u"Mentoring meetings", None))
#endif // QT_CONFIG(accessibility)
        self.labelDay.setText(QCoreApplication.translate("ProjectForm", u"Da&y:", None))
        self.labelMinutes.setText(QCoreApplication.translate("ProjectForm", u"M&inutes:", None))
        self.labelTalk.setText(QCoreApplication.translate("ProjectForm", u"&What we talked about:", None))
        self.labelAgreed.setText(QCoreApplication.translate("ProjectForm", u"What we a&greed:", None))
        self.addMeeting.setText(QCoreApplication.translate("ProjectForm", u"&Add the meeting", None))
        self.tabs.setTabText(self.tabs.indexOf(self.meetingsTab), QCoreApplication.translate("ProjectForm", u"Mentoring meetings", None))
#if QT_CONFIG(accessibility)
        self.criteria.setAccessibleName(QCoreApplication.translate("ProjectForm", u"Label or award", None))
#endif // QT_CONFIG(accessibility)
        self.source.setText("")
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("ProjectForm", u"Criteria", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.checksTab), QCoreApplication.translate("ProjectForm", u"Label and award", None))
        self.saved.setText("")
        self.close.setText(QCoreApplication.translate("ProjectForm", u"Close and &save", None))
    # retranslateUi
