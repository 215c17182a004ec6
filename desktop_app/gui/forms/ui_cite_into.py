# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'cite_into.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QComboBox, QDialog,
    QHBoxLayout, QLabel, QLineEdit, QListView,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_CiteIntoForm(object):
    def setupUi(self, CiteIntoForm):
        if not CiteIntoForm.objectName():
            CiteIntoForm.setObjectName(u"CiteIntoForm")
        CiteIntoForm.resize(560, 500)
        self.layout1 = QVBoxLayout(CiteIntoForm)
        self.layout1.setSpacing(10)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(24, 22, 24, 20)
        self.quotation = QLabel(CiteIntoForm)
        self.quotation.setObjectName(u"quotation")
        self.quotation.setWordWrap(True)
        self.quotation.setTextFormat(Qt.TextFormat.PlainText)
        self.quotation.setProperty(u"role", u"soft")

        self.layout1.addWidget(self.quotation)

        self.filter = QLineEdit(CiteIntoForm)
        self.filter.setObjectName(u"filter")
        self.filter.setClearButtonEnabled(True)

        self.layout1.addWidget(self.filter)

        self.entries = QListView(CiteIntoForm)
        self.entries.setObjectName(u"entries")
        self.entries.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.entries.setMinimumSize(QSize(0, 120))

        self.layout1.addWidget(self.entries)

        self.labelStage = QLabel(CiteIntoForm)
        self.labelStage.setObjectName(u"labelStage")
        self.labelStage.setTextFormat(Qt.TextFormat.PlainText)

        self.layout1.addWidget(self.labelStage)

        self.stage = QComboBox(CiteIntoForm)
        self.stage.setObjectName(u"stage")

        self.layout1.addWidget(self.stage)

        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.spacer1 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer1)

        self.cancel = QPushButton(CiteIntoForm)
        self.cancel.setObjectName(u"cancel")

        self.layout2.addWidget(self.cancel)

        self.accept = QPushButton(CiteIntoForm)
        self.accept.setObjectName(u"accept")
        self.accept.setProperty(u"role", u"primary")

        self.layout2.addWidget(self.accept)


        self.layout1.addLayout(self.layout2)

#if QT_CONFIG(shortcut)
        self.labelStage.setBuddy(self.stage)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.filter, self.entries)
        QWidget.setTabOrder(self.entries, self.stage)
        QWidget.setTabOrder(self.stage, self.accept)
        QWidget.setTabOrder(self.accept, self.cancel)

        self.retranslateUi(CiteIntoForm)

        self.accept.setDefault(True)

    # setupUi

    def retranslateUi(self, CiteIntoForm):
        CiteIntoForm.setWindowTitle(QCoreApplication.translate("CiteIntoForm", u"Cite into", None))
        self.quotation.setText("")
        self.filter.setPlaceholderText(QCoreApplication.translate("CiteIntoForm", u"Type to search", None))
#if QT_CONFIG(accessibility)
        self.filter.setAccessibleName(QCoreApplication.translate("CiteIntoForm", u"Find in the list", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.entries.setAccessibleName(QCoreApplication.translate("CiteIntoForm", u"Reflections", None))
#endif // QT_CONFIG(accessibility)
        self.labelStage.setText(QCoreApplication.translate("CiteIntoForm", u"Stage", None))
#if QT_CONFIG(accessibility)
        self.stage.setAccessibleName(QCoreApplication.translate("CiteIntoForm", u"Stage", None))
#endif // QT_CONFIG(accessibility)
        self.cancel.setText(QCoreApplication.translate("CiteIntoForm", u"Cancel", None))
        self.accept.setText(QCoreApplication.translate("CiteIntoForm", u"Cite", None))
    # retranslateUi
