# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'growth.ui'
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
    QHeaderView, QLabel, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QTabWidget, QTableWidget,
    QTableWidgetItem, QVBoxLayout, QWidget)

class Ui_GrowthForm(object):
    def setupUi(self, GrowthForm):
        if not GrowthForm.objectName():
            GrowthForm.setObjectName(u"GrowthForm")
        GrowthForm.resize(820, 600)
        self.layout5 = QVBoxLayout(GrowthForm)
        self.layout5.setSpacing(12)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(24, 20, 24, 18)
        self.heading = QLabel(GrowthForm)
        self.heading.setObjectName(u"heading")
        self.heading.setWordWrap(True)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"role", u"title")

        self.layout5.addWidget(self.heading)

        self.hint = QLabel(GrowthForm)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setProperty(u"role", u"soft")

        self.layout5.addWidget(self.hint)

        self.tabs = QTabWidget(GrowthForm)
        self.tabs.setObjectName(u"tabs")
        self.readinessTab = QWidget()
        self.readinessTab.setObjectName(u"readinessTab")
        self.layout1 = QVBoxLayout(self.readinessTab)
        self.layout1.setSpacing(10)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(8, 8, 8, 8)
        self.readinessScroll = QScrollArea(self.readinessTab)
        self.readinessScroll.setObjectName(u"readinessScroll")
        self.readinessScroll.setWidgetResizable(True)
        self.readinessScroll.setFrameShape(QFrame.Shape.NoFrame)
        self.readiness = QWidget()
        self.readiness.setObjectName(u"readiness")
        self.readinessScroll.setWidget(self.readiness)

        self.layout1.addWidget(self.readinessScroll)

        self.tabs.addTab(self.readinessTab, "")
        self.competencesTab = QWidget()
        self.competencesTab.setObjectName(u"competencesTab")
        self.layout2 = QVBoxLayout(self.competencesTab)
        self.layout2.setSpacing(10)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(8, 8, 8, 8)
        self.competencesScroll = QScrollArea(self.competencesTab)
        self.competencesScroll.setObjectName(u"competencesScroll")
        self.competencesScroll.setWidgetResizable(True)
        self.competencesScroll.setFrameShape(QFrame.Shape.NoFrame)
        self.competences = QWidget()
        self.competences.setObjectName(u"competences")
        self.competencesScroll.setWidget(self.competences)

        self.layout2.addWidget(self.competencesScroll)

        self.tabs.addTab(self.competencesTab, "")
        self.tableTab = QWidget()
        self.tableTab.setObjectName(u"tableTab")
        self.layout3 = QVBoxLayout(self.tableTab)
        self.layout3.setSpacing(10)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(8, 8, 8, 8)
        self.table = QTableWidget(self.tableTab)
        self.table.setObjectName(u"table")

        self.layout3.addWidget(self.table)

        self.tabs.addTab(self.tableTab, "")

        self.layout5.addWidget(self.tabs)

        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(10)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.spacer1 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.spacer1)

        self.close = QPushButton(GrowthForm)
        self.close.setObjectName(u"close")

        self.layout4.addWidget(self.close)


        self.layout5.addLayout(self.layout4)

        QWidget.setTabOrder(self.tabs, self.table)
        QWidget.setTabOrder(self.table, self.close)

        self.retranslateUi(GrowthForm)
    # setupUi

    def retranslateUi(self, GrowthForm):
        GrowthForm.setWindowTitle(QCoreApplication.translate("GrowthForm", u"What has changed", None))
        self.heading.setText(QCoreApplication.translate("GrowthForm", u"What has changed", None))
        self.hint.setText(QCoreApplication.translate("GrowthForm", u"How you rated yourself, and when. It is not a score.", None))
#if QT_CONFIG(accessibility)
        self.readinessScroll.setAccessibleName(QCoreApplication.translate("GrowthForm", u"Readiness, before and after", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.readinessTab), QCoreApplication.translate("GrowthForm", u"Readiness", None))
#if QT_CONFIG(accessibility)
        self.competencesScroll.setAccessibleName(QCoreApplication.translate("GrowthForm", u"Levels of competences over time", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.competencesTab), QCoreApplication.translate("GrowthForm", u"Competences", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("GrowthForm", u"The same data as a table", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.tableTab), QCoreApplication.translate("GrowthForm", u"As a table", None))
        self.close.setText(QCoreApplication.translate("GrowthForm", u"Close", None))
    # retranslateUi
