# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reader_marks.ui'
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
from PySide6.QtWidgets import (QApplication, QLabel, QListView, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_ReaderMarksForm(object):
    def setupUi(self, ReaderMarksForm):
        if not ReaderMarksForm.objectName():
            ReaderMarksForm.setObjectName(u"ReaderMarksForm")
        self.layout6 = QVBoxLayout(ReaderMarksForm)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(6, 8, 6, 6)
        self.marksText = QLabel(ReaderMarksForm)
        self.marksText.setObjectName(u"marksText")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.marksText.sizePolicy().hasHeightForWidth())
        self.marksText.setSizePolicy(sizePolicy)
        self.marksText.setWordWrap(True)
        self.marksText.setProperty(u"role", u"soft")

        self.layout6.addWidget(self.marksText)

        self.marks = QListView(ReaderMarksForm)
        self.marks.setObjectName(u"marks")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.marks.sizePolicy().hasHeightForWidth())
        self.marks.setSizePolicy(sizePolicy1)
        self.marks.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.layout6.addWidget(self.marks)

        self.spacer2 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout6.addItem(self.spacer2)


        self.retranslateUi(ReaderMarksForm)
    # setupUi

    def retranslateUi(self, ReaderMarksForm):
        ReaderMarksForm.setWindowTitle(QCoreApplication.translate("ReaderMarksForm", u"Highlights", None))
        self.marksText.setText("")
#if QT_CONFIG(accessibility)
        self.marks.setAccessibleName(QCoreApplication.translate("ReaderMarksForm", u"Your highlights here", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
