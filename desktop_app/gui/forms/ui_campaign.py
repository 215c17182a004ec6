# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'campaign.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_CampaignForm(object):
    def setupUi(self, CampaignForm):
        if not CampaignForm.objectName():
            CampaignForm.setObjectName(u"CampaignForm")
        self.layout1 = QVBoxLayout(CampaignForm)
        self.layout1.setSpacing(0)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(CampaignForm)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.layout2 = QVBoxLayout(self.content)
        self.layout2.setSpacing(16)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(28, 24, 28, 20)
        self.hero = QFrame(self.content)
        self.hero.setObjectName(u"hero")
        self.hero.setProperty(u"role", u"hero")
        self.layout3 = QVBoxLayout(self.hero)
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(24, 22, 24, 22)
        self.heroHead = QHBoxLayout()
        self.heroHead.setObjectName(u"heroHead")
        self.campaignTitle = QLabel(self.hero)
        self.campaignTitle.setObjectName(u"campaignTitle")
        self.campaignTitle.setProperty(u"role", u"kicker")
        self.campaignTitle.setTextFormat(Qt.TextFormat.PlainText)

        self.heroHead.addWidget(self.campaignTitle)

        self.spacerHead = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.heroHead.addItem(self.spacerHead)

        self.choose = QComboBox(self.hero)
        self.choose.setObjectName(u"choose")

        self.heroHead.addWidget(self.choose)


        self.layout3.addLayout(self.heroHead)

        self.theme = QLabel(self.hero)
        self.theme.setObjectName(u"theme")
        self.theme.setWordWrap(True)
        self.theme.setTextFormat(Qt.TextFormat.PlainText)
        self.theme.setProperty(u"role", u"heading")

        self.layout3.addWidget(self.theme)

        self.summary = QLabel(self.hero)
        self.summary.setObjectName(u"summary")
        self.summary.setWordWrap(True)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)

        self.layout3.addWidget(self.summary)

        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(14)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.phase = QLabel(self.hero)
        self.phase.setObjectName(u"phase")
        self.phase.setProperty(u"role", u"badge")
        self.phase.setTextFormat(Qt.TextFormat.PlainText)

        self.layout4.addWidget(self.phase)

        self.dates = QLabel(self.hero)
        self.dates.setObjectName(u"dates")
        self.dates.setProperty(u"role", u"soft")
        self.dates.setTextFormat(Qt.TextFormat.PlainText)

        self.layout4.addWidget(self.dates)

        self.hashtag = QLabel(self.hero)
        self.hashtag.setObjectName(u"hashtag")
        self.hashtag.setProperty(u"role", u"hashtag")
        self.hashtag.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)
        self.hashtag.setTextFormat(Qt.TextFormat.PlainText)

        self.layout4.addWidget(self.hashtag)

        self.spacer1 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.spacer1)


        self.layout3.addLayout(self.layout4)


        self.layout2.addWidget(self.hero)

        self.nextHeading = QLabel(self.content)
        self.nextHeading.setObjectName(u"nextHeading")
        self.nextHeading.setProperty(u"role", u"title")
        self.nextHeading.setTextFormat(Qt.TextFormat.PlainText)

        self.layout2.addWidget(self.nextHeading)

        self.next = QWidget(self.content)
        self.next.setObjectName(u"next")

        self.layout2.addWidget(self.next)

        self.subtopicsHeading = QLabel(self.content)
        self.subtopicsHeading.setObjectName(u"subtopicsHeading")
        self.subtopicsHeading.setProperty(u"role", u"title")
        self.subtopicsHeading.setTextFormat(Qt.TextFormat.PlainText)

        self.layout2.addWidget(self.subtopicsHeading)

        self.subtopics = QWidget(self.content)
        self.subtopics.setObjectName(u"subtopics")

        self.layout2.addWidget(self.subtopics)

        self.layout5 = QHBoxLayout()
        self.layout5.setSpacing(24)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.layout6 = QVBoxLayout()
        self.layout6.setSpacing(10)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.eventsHead = QHBoxLayout()
        self.eventsHead.setObjectName(u"eventsHead")
        self.eventsHeading = QLabel(self.content)
        self.eventsHeading.setObjectName(u"eventsHeading")
        self.eventsHeading.setProperty(u"role", u"title")
        self.eventsHeading.setTextFormat(Qt.TextFormat.PlainText)

        self.eventsHead.addWidget(self.eventsHeading)

        self.spacerEvents = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.eventsHead.addItem(self.spacerEvents)

        self.openCalendar = QPushButton(self.content)
        self.openCalendar.setObjectName(u"openCalendar")

        self.eventsHead.addWidget(self.openCalendar)


        self.layout6.addLayout(self.eventsHead)

        self.events = QWidget(self.content)
        self.events.setObjectName(u"events")

        self.layout6.addWidget(self.events)

        self.spacer2 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout6.addItem(self.spacer2)


        self.layout5.addLayout(self.layout6)

        self.layout7 = QVBoxLayout()
        self.layout7.setSpacing(10)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.quizHeading = QLabel(self.content)
        self.quizHeading.setObjectName(u"quizHeading")
        self.quizHeading.setProperty(u"role", u"title")
        self.quizHeading.setTextFormat(Qt.TextFormat.PlainText)

        self.layout7.addWidget(self.quizHeading)

        self.quizPanel = QFrame(self.content)
        self.quizPanel.setObjectName(u"quizPanel")
        self.quizPanel.setProperty(u"role", u"panel")
        self.layout8 = QVBoxLayout(self.quizPanel)
        self.layout8.setSpacing(10)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(20, 18, 20, 18)
        self.quizText = QLabel(self.quizPanel)
        self.quizText.setObjectName(u"quizText")
        self.quizText.setWordWrap(True)
        self.quizText.setTextFormat(Qt.TextFormat.PlainText)

        self.layout8.addWidget(self.quizText)

        self.quizResult = QLabel(self.quizPanel)
        self.quizResult.setObjectName(u"quizResult")
        self.quizResult.setWordWrap(True)
        self.quizResult.setTextFormat(Qt.TextFormat.PlainText)
        self.quizResult.setProperty(u"role", u"soft")

        self.layout8.addWidget(self.quizResult)

        self.layout9 = QHBoxLayout()
        self.layout9.setSpacing(8)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.startQuiz = QPushButton(self.quizPanel)
        self.startQuiz.setObjectName(u"startQuiz")
        self.startQuiz.setProperty(u"role", u"primary")

        self.layout9.addWidget(self.startQuiz)

        self.spacer3 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout9.addItem(self.spacer3)


        self.layout8.addLayout(self.layout9)


        self.layout7.addWidget(self.quizPanel)

        self.readinessHeading = QLabel(self.content)
        self.readinessHeading.setObjectName(u"readinessHeading")
        self.readinessHeading.setProperty(u"role", u"title")
        self.readinessHeading.setWordWrap(True)
        self.readinessHeading.setTextFormat(Qt.TextFormat.PlainText)

        self.layout7.addWidget(self.readinessHeading)

        self.readinessPanel = QFrame(self.content)
        self.readinessPanel.setObjectName(u"readinessPanel")
        self.readinessPanel.setProperty(u"role", u"panel")
        self.readinessLayout = QVBoxLayout(self.readinessPanel)
        self.readinessLayout.setObjectName(u"readinessLayout")
        self.readinessLayout.setContentsMargins(20, 16, 20, 16)
        self.readinessText = QLabel(self.readinessPanel)
        self.readinessText.setObjectName(u"readinessText")
        self.readinessText.setWordWrap(True)
        self.readinessText.setTextFormat(Qt.TextFormat.PlainText)

        self.readinessLayout.addWidget(self.readinessText)

        self.readinessRow = QVBoxLayout()
        self.readinessRow.setObjectName(u"readinessRow")
        self.lookAtMyself = QPushButton(self.readinessPanel)
        self.lookAtMyself.setObjectName(u"lookAtMyself")

        self.readinessRow.addWidget(self.lookAtMyself)

        self.seeGrowth = QPushButton(self.readinessPanel)
        self.seeGrowth.setObjectName(u"seeGrowth")

        self.readinessRow.addWidget(self.seeGrowth)


        self.readinessLayout.addLayout(self.readinessRow)


        self.layout7.addWidget(self.readinessPanel)

        self.groupHeading = QLabel(self.content)
        self.groupHeading.setObjectName(u"groupHeading")
        self.groupHeading.setProperty(u"role", u"title")
        self.groupHeading.setWordWrap(True)
        self.groupHeading.setTextFormat(Qt.TextFormat.PlainText)

        self.layout7.addWidget(self.groupHeading)

        self.groupPanel = QFrame(self.content)
        self.groupPanel.setObjectName(u"groupPanel")
        self.groupPanel.setProperty(u"role", u"panel")
        self.layoutGroup = QVBoxLayout(self.groupPanel)
        self.layoutGroup.setSpacing(10)
        self.layoutGroup.setObjectName(u"layoutGroup")
        self.layoutGroup.setContentsMargins(20, 18, 20, 18)
        self.groupText = QLabel(self.groupPanel)
        self.groupText.setObjectName(u"groupText")
        self.groupText.setWordWrap(True)
        self.groupText.setTextFormat(Qt.TextFormat.PlainText)

        self.layoutGroup.addWidget(self.groupText)

        self.layoutGroupButtons = QHBoxLayout()
        self.layoutGroupButtons.setSpacing(8)
        self.layoutGroupButtons.setObjectName(u"layoutGroupButtons")
        self.layoutGroupButtons.setContentsMargins(0, 0, 0, 0)
        self.openGroup = QPushButton(self.groupPanel)
        self.openGroup.setObjectName(u"openGroup")

        self.layoutGroupButtons.addWidget(self.openGroup)

        self.spacerGroup = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layoutGroupButtons.addItem(self.spacerGroup)


        self.layoutGroup.addLayout(self.layoutGroupButtons)


        self.layout7.addWidget(self.groupPanel)

        self.projectsHeading = QLabel(self.content)
        self.projectsHeading.setObjectName(u"projectsHeading")
        self.projectsHeading.setProperty(u"role", u"title")
        self.projectsHeading.setWordWrap(True)
        self.projectsHeading.setTextFormat(Qt.TextFormat.PlainText)

        self.layout7.addWidget(self.projectsHeading)

        self.projectsPanel = QFrame(self.content)
        self.projectsPanel.setObjectName(u"projectsPanel")
        self.projectsPanel.setProperty(u"role", u"panel")
        self.projectsLayout = QVBoxLayout(self.projectsPanel)
        self.projectsLayout.setObjectName(u"projectsLayout")
        self.projectsLayout.setContentsMargins(20, 16, 20, 16)
        self.projectsText = QLabel(self.projectsPanel)
        self.projectsText.setObjectName(u"projectsText")
        self.projectsText.setWordWrap(True)
        self.projectsText.setTextFormat(Qt.TextFormat.PlainText)

        self.projectsLayout.addWidget(self.projectsText)

        self.projectsRow = QHBoxLayout()
        self.projectsRow.setObjectName(u"projectsRow")
        self.openProjects = QPushButton(self.projectsPanel)
        self.openProjects.setObjectName(u"openProjects")

        self.projectsRow.addWidget(self.openProjects)

        self.spacerProjects = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.projectsRow.addItem(self.spacerProjects)


        self.projectsLayout.addLayout(self.projectsRow)


        self.layout7.addWidget(self.projectsPanel)

        self.resourcesHeading = QLabel(self.content)
        self.resourcesHeading.setObjectName(u"resourcesHeading")
        self.resourcesHeading.setProperty(u"role", u"title")
        self.resourcesHeading.setWordWrap(True)
        self.resourcesHeading.setTextFormat(Qt.TextFormat.PlainText)

        self.layout7.addWidget(self.resourcesHeading)

        self.resources = QWidget(self.content)
        self.resources.setObjectName(u"resources")

        self.layout7.addWidget(self.resources)

        self.spacer4 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout7.addItem(self.spacer4)


        self.layout5.addLayout(self.layout7)

        self.layout5.setStretch(0, 3)
        self.layout5.setStretch(1, 2)

        self.layout2.addLayout(self.layout5)

        self.notice = QLabel(self.content)
        self.notice.setObjectName(u"notice")
        self.notice.setWordWrap(True)
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setProperty(u"role", u"soft")

        self.layout2.addWidget(self.notice)

        self.spacer5 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout2.addItem(self.spacer5)

        self.scroll.setWidget(self.content)

        self.layout1.addWidget(self.scroll)

        QWidget.setTabOrder(self.choose, self.openCalendar)
        QWidget.setTabOrder(self.openCalendar, self.lookAtMyself)
        QWidget.setTabOrder(self.lookAtMyself, self.seeGrowth)
        QWidget.setTabOrder(self.seeGrowth, self.openGroup)
        QWidget.setTabOrder(self.openGroup, self.openProjects)
        QWidget.setTabOrder(self.openProjects, self.scroll)
        QWidget.setTabOrder(self.scroll, self.startQuiz)

        self.retranslateUi(CampaignForm)
    # setupUi

    def retranslateUi(self, CampaignForm):
        CampaignForm.setWindowTitle(QCoreApplication.translate("CampaignForm", u"Campaign", None))
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("CampaignForm", u"The campaign", None))
#endif // QT_CONFIG(accessibility)
        self.campaignTitle.setText("")
#if QT_CONFIG(accessibility)
        self.choose.setAccessibleName(QCoreApplication.translate("CampaignForm", u"Which campaign to show", None))
#endif // QT_CONFIG(accessibility)
        self.theme.setText("")
        self.summary.setText("")
        self.phase.setText("")
        self.dates.setText("")
        self.hashtag.setText("")
        self.nextHeading.setText(QCoreApplication.translate("CampaignForm", u"Next steps", None))
        self.subtopicsHeading.setText(QCoreApplication.translate("CampaignForm", u"Subtopics", None))
        self.eventsHeading.setText(QCoreApplication.translate("CampaignForm", u"Webinars and conference", None))
        self.openCalendar.setText(QCoreApplication.translate("CampaignForm", u"&Calendar\u2026", None))
        self.quizHeading.setText(QCoreApplication.translate("CampaignForm", u"Where do I stand?", None))
        self.quizText.setText("")
        self.quizResult.setText("")
        self.startQuiz.setText(QCoreApplication.translate("CampaignForm", u"Take the &quiz", None))
        self.readinessHeading.setText(QCoreApplication.translate("CampaignForm", u"How ready do I feel?", None))
        self.readinessText.setText(QCoreApplication.translate("CampaignForm", u"Rate yourself before and after the campaign. Only you see it, and it is not a score.", None))
        self.lookAtMyself.setText(QCoreApplication.translate("CampaignForm", u"&Rate yourself\u2026", None))
#if QT_CONFIG(tooltip)
        self.lookAtMyself.setToolTip(QCoreApplication.translate("CampaignForm", u"Readiness for the campaign", None))
#endif // QT_CONFIG(tooltip)
        self.seeGrowth.setText(QCoreApplication.translate("CampaignForm", u"&What has changed\u2026", None))
#if QT_CONFIG(tooltip)
        self.seeGrowth.setToolTip(QCoreApplication.translate("CampaignForm", u"Growth since your first rating", None))
#endif // QT_CONFIG(tooltip)
        self.groupHeading.setText(QCoreApplication.translate("CampaignForm", u"Group", None))
        self.groupText.setText("")
        self.openGroup.setText(QCoreApplication.translate("CampaignForm", u"Rules and &threads\u2026", None))
        self.projectsHeading.setText(QCoreApplication.translate("CampaignForm", u"Projects with partners", None))
        self.projectsText.setText(QCoreApplication.translate("CampaignForm", u"Partners, schools, phases, meetings with your mentor, and what you can show for a label or an award.", None))
        self.openProjects.setText(QCoreApplication.translate("CampaignForm", u"&Projects\u2026", None))
        self.resourcesHeading.setText(QCoreApplication.translate("CampaignForm", u"Elsewhere", None))
        self.notice.setText("")
    # retranslateUi
