# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'journal_list.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QLabel, QLineEdit,
    QListView, QSizePolicy, QVBoxLayout, QWidget)

class Ui_JournalListForm(object):
    def setupUi(self, JournalListForm):
        if not JournalListForm.objectName():
            JournalListForm.setObjectName(u"JournalListForm")
        JournalListForm.setMaximumSize(QSize(330, 16777215))
        self.listSide = QVBoxLayout(JournalListForm)
        self.listSide.setSpacing(8)
        self.listSide.setObjectName(u"listSide")
        self.listSide.setContentsMargins(0, 0, 0, 0)
        self.search = QLineEdit(JournalListForm)
        self.search.setObjectName(u"search")
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumSize(QSize(330, 16777215))

        self.listSide.addWidget(self.search)

        self.filter = QComboBox(JournalListForm)
        self.filter.setObjectName(u"filter")
        self.filter.setMaximumSize(QSize(330, 16777215))

        self.listSide.addWidget(self.filter)

        self.entries = QListView(JournalListForm)
        self.entries.setObjectName(u"entries")
        self.entries.setMinimumSize(QSize(190, 0))
        self.entries.setMaximumSize(QSize(330, 16777215))
        self.entries.setUniformItemSizes(True)

        self.listSide.addWidget(self.entries)

        self.noneFound = QLabel(JournalListForm)
        self.noneFound.setObjectName(u"noneFound")
        self.noneFound.setWordWrap(True)
        self.noneFound.setTextFormat(Qt.TextFormat.PlainText)
        self.noneFound.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.noneFound.setProperty(u"role", u"soft")

        self.listSide.addWidget(self.noneFound)

        QWidget.setTabOrder(self.search, self.filter)
        QWidget.setTabOrder(self.filter, self.entries)

        self.retranslateUi(JournalListForm)
    # setupUi

    def retranslateUi(self, JournalListForm):
        self.search.setPlaceholderText(QCoreApplication.translate("JournalListForm", u"Search (Ctrl+F)", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("JournalListForm", u"Search your journal", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.filter.setAccessibleName(QCoreApplication.translate("JournalListForm", u"Which entries to show", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.entries.setAccessibleName(QCoreApplication.translate("JournalListForm", u"Journal entries", None))
#endif // QT_CONFIG(accessibility)
        self.noneFound.setText("")
        pass
    # retranslateUi
