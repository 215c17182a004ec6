# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'group.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_GroupForm(object):
    def setupUi(self, GroupForm):
        if not GroupForm.objectName():
            GroupForm.setObjectName(u"GroupForm")
        GroupForm.resize(760, 680)
        self.layout1 = QVBoxLayout(GroupForm)
        self.layout1.setSpacing(12)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(24, 20, 24, 18)
        self.heading = QLabel(GroupForm)
        self.heading.setObjectName(u"heading")
        self.heading.setWordWrap(True)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"role", u"title")

        self.layout1.addWidget(self.heading)

        self.scroll = QScrollArea(GroupForm)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.layout2 = QVBoxLayout(self.content)
        self.layout2.setSpacing(12)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 8, 0)
        self.summary = QLabel(self.content)
        self.summary.setObjectName(u"summary")
        self.summary.setWordWrap(True)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setProperty(u"role", u"soft")

        self.layout2.addWidget(self.summary)

        self.rulesHeading = QLabel(self.content)
        self.rulesHeading.setObjectName(u"rulesHeading")
        self.rulesHeading.setTextFormat(Qt.TextFormat.PlainText)
        self.rulesHeading.setProperty(u"role", u"strong")

        self.layout2.addWidget(self.rulesHeading)

        self.rules = QLabel(self.content)
        self.rules.setObjectName(u"rules")
        self.rules.setWordWrap(True)
        self.rules.setTextFormat(Qt.TextFormat.PlainText)

        self.layout2.addWidget(self.rules)

        self.threadsHeading = QLabel(self.content)
        self.threadsHeading.setObjectName(u"threadsHeading")
        self.threadsHeading.setTextFormat(Qt.TextFormat.PlainText)
        self.threadsHeading.setProperty(u"role", u"strong")

        self.layout2.addWidget(self.threadsHeading)

        self.hint = QLabel(self.content)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setProperty(u"role", u"soft")

        self.layout2.addWidget(self.hint)

        self.threads = QWidget(self.content)
        self.threads.setObjectName(u"threads")

        self.layout2.addWidget(self.threads)

        self.scroll.setWidget(self.content)

        self.layout1.addWidget(self.scroll)

        self.done = QLabel(GroupForm)
        self.done.setObjectName(u"done")
        self.done.setWordWrap(True)
        self.done.setTextFormat(Qt.TextFormat.PlainText)
        self.done.setProperty(u"role", u"soft")

        self.layout1.addWidget(self.done)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(10)
        self.layout3.setObjectName(u"layout3")
        self.visit = QPushButton(GroupForm)
        self.visit.setObjectName(u"visit")

        self.layout3.addWidget(self.visit)

        self.spacer1 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.spacer1)

        self.cancel = QPushButton(GroupForm)
        self.cancel.setObjectName(u"cancel")

        self.layout3.addWidget(self.cancel)

        self.save = QPushButton(GroupForm)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"role", u"primary")

        self.layout3.addWidget(self.save)


        self.layout1.addLayout(self.layout3)

        QWidget.setTabOrder(self.scroll, self.visit)
        QWidget.setTabOrder(self.visit, self.save)
        QWidget.setTabOrder(self.save, self.cancel)

        self.retranslateUi(GroupForm)
    # setupUi

    def retranslateUi(self, GroupForm):
        GroupForm.setWindowTitle(QCoreApplication.translate("GroupForm", u"Group", None))
        self.heading.setText("")
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("GroupForm", u"Rules and threads", None))
#endif // QT_CONFIG(accessibility)
        self.summary.setText("")
        self.rulesHeading.setText(QCoreApplication.translate("GroupForm", u"Rules", None))
        self.rules.setText("")
        self.threadsHeading.setText(QCoreApplication.translate("GroupForm", u"Threads", None))
        self.hint.setText(QCoreApplication.translate("GroupForm", u"Write your contribution here, also without internet. Springshelf posts nothing: copy the text later and post it in the group.", None))
        self.done.setText("")
        self.visit.setText(QCoreApplication.translate("GroupForm", u"&Open the group in the browser", None))
        self.cancel.setText(QCoreApplication.translate("GroupForm", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("GroupForm", u"&Save", None))
    # retranslateUi
