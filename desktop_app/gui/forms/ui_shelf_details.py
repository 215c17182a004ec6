# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'shelf_details.ui'
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
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QToolButton, QVBoxLayout, QWidget)

class Ui_ShelfDetailsForm(object):
    def setupUi(self, ShelfDetailsForm):
        if not ShelfDetailsForm.objectName():
            ShelfDetailsForm.setObjectName(u"ShelfDetailsForm")
        ShelfDetailsForm.setProperty(u"role", u"panel")
        ShelfDetailsForm.setMinimumSize(QSize(300, 0))
        ShelfDetailsForm.setMaximumSize(QSize(300, 16777215))
        self.layout8 = QVBoxLayout(ShelfDetailsForm)
        self.layout8.setSpacing(8)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(20, 20, 20, 20)
        self.cover = QLabel(ShelfDetailsForm)
        self.cover.setObjectName(u"cover")
        self.cover.setAlignment(Qt.AlignmentFlag.AlignHCenter|Qt.AlignmentFlag.AlignTop)
        self.cover.setMinimumSize(QSize(0, 232))
        self.cover.setTextFormat(Qt.TextFormat.PlainText)

        self.layout8.addWidget(self.cover)

        self.about = QScrollArea(ShelfDetailsForm)
        self.about.setObjectName(u"about")
        self.about.setWidgetResizable(True)
        self.about.setFrameShape(QFrame.Shape.NoFrame)
        self.about.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.about.sizePolicy().hasHeightForWidth())
        self.about.setSizePolicy(sizePolicy)
        self.aboutPage = QWidget()
        self.aboutPage.setObjectName(u"aboutPage")
        self.layout11 = QVBoxLayout(self.aboutPage)
        self.layout11.setSpacing(8)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(0, 0, 6, 0)
        self.kicker = QLabel(self.aboutPage)
        self.kicker.setObjectName(u"kicker")
        self.kicker.setWordWrap(True)
        self.kicker.setTextFormat(Qt.TextFormat.PlainText)
        self.kicker.setProperty(u"role", u"kicker")

        self.layout11.addWidget(self.kicker)

        self.title = QLabel(self.aboutPage)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"title")

        self.layout11.addWidget(self.title)

        self.facts = QLabel(self.aboutPage)
        self.facts.setObjectName(u"facts")
        self.facts.setWordWrap(True)
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        self.facts.setProperty(u"role", u"soft")

        self.layout11.addWidget(self.facts)

        self.description = QLabel(self.aboutPage)
        self.description.setObjectName(u"description")
        self.description.setWordWrap(True)
        self.description.setTextFormat(Qt.TextFormat.PlainText)

        self.layout11.addWidget(self.description)

        self.subjects = QLabel(self.aboutPage)
        self.subjects.setObjectName(u"subjects")
        self.subjects.setWordWrap(True)
        self.subjects.setTextFormat(Qt.TextFormat.PlainText)
        self.subjects.setProperty(u"role", u"soft")

        self.layout11.addWidget(self.subjects)

        self.people = QLabel(self.aboutPage)
        self.people.setObjectName(u"people")
        self.people.setWordWrap(True)
        self.people.setTextFormat(Qt.TextFormat.PlainText)
        self.people.setProperty(u"role", u"soft")

        self.layout11.addWidget(self.people)

        self.files = QLabel(self.aboutPage)
        self.files.setObjectName(u"files")
        self.files.setWordWrap(True)
        self.files.setTextFormat(Qt.TextFormat.PlainText)
        self.files.setProperty(u"role", u"soft")

        self.layout11.addWidget(self.files)

        self.origin = QLabel(self.aboutPage)
        self.origin.setObjectName(u"origin")
        self.origin.setWordWrap(True)
        self.origin.setTextFormat(Qt.TextFormat.PlainText)
        self.origin.setProperty(u"role", u"soft")

        self.layout11.addWidget(self.origin)

        self.spacer6 = QSpacerItem(20, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout11.addItem(self.spacer6)

        self.about.setWidget(self.aboutPage)

        self.layout8.addWidget(self.about)

        self.state = QLabel(ShelfDetailsForm)
        self.state.setObjectName(u"state")
        self.state.setWordWrap(True)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setProperty(u"role", u"soft")

        self.layout8.addWidget(self.state)

        self.open = QPushButton(ShelfDetailsForm)
        self.open.setObjectName(u"open")
        self.open.setProperty(u"role", u"primary")

        self.layout8.addWidget(self.open)

        self.layout9 = QHBoxLayout()
        self.layout9.setSpacing(8)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.keep = QPushButton(ShelfDetailsForm)
        self.keep.setObjectName(u"keep")

        self.layout9.addWidget(self.keep)

        self.cite = QPushButton(ShelfDetailsForm)
        self.cite.setObjectName(u"cite")

        self.layout9.addWidget(self.cite)

        self.plan = QPushButton(ShelfDetailsForm)
        self.plan.setObjectName(u"plan")

        self.layout9.addWidget(self.plan)

        self.used = QToolButton(ShelfDetailsForm)
        self.used.setObjectName(u"used")
        self.used.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.used.sizePolicy().hasHeightForWidth())
        self.used.setSizePolicy(sizePolicy1)

        self.layout9.addWidget(self.used)


        self.layout8.addLayout(self.layout9)

        QWidget.setTabOrder(self.about, self.open)
        QWidget.setTabOrder(self.open, self.keep)
        QWidget.setTabOrder(self.keep, self.cite)
        QWidget.setTabOrder(self.cite, self.plan)
        QWidget.setTabOrder(self.plan, self.used)

        self.retranslateUi(ShelfDetailsForm)
    # setupUi

    def retranslateUi(self, ShelfDetailsForm):
        self.cover.setText("")
#if QT_CONFIG(accessibility)
        self.about.setAccessibleName(QCoreApplication.translate("ShelfDetailsForm", u"About this material", None))
#endif // QT_CONFIG(accessibility)
        self.kicker.setText("")
        self.title.setText("")
        self.facts.setText("")
        self.description.setText("")
        self.subjects.setText("")
        self.people.setText("")
        self.files.setText("")
        self.origin.setText("")
        self.state.setText("")
        self.open.setText(QCoreApplication.translate("ShelfDetailsForm", u"Read", None))
        self.keep.setText(QCoreApplication.translate("ShelfDetailsForm", u"Keep", None))
        self.cite.setText(QCoreApplication.translate("ShelfDetailsForm", u"Cit&e into\u2026", None))
#if QT_CONFIG(tooltip)
        self.cite.setToolTip(QCoreApplication.translate("ShelfDetailsForm", u"Cite it in a reflection (Ctrl+Shift+C)", None))
#endif // QT_CONFIG(tooltip)
        self.plan.setText(QCoreApplication.translate("ShelfDetailsForm", u"&Plan an activity", None))
#if QT_CONFIG(tooltip)
        self.plan.setToolTip(QCoreApplication.translate("ShelfDetailsForm", u"Plan an activity with it (Ctrl+Shift+P)", None))
#endif // QT_CONFIG(tooltip)
        self.used.setText(QCoreApplication.translate("ShelfDetailsForm", u"In my journal", None))
#if QT_CONFIG(tooltip)
        self.used.setToolTip(QCoreApplication.translate("ShelfDetailsForm", u"What I did with it", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi
