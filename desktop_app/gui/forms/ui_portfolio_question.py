# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'portfolio_question.ui'
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
from PySide6.QtWidgets import (QApplication, QLabel, QLineEdit, QSizePolicy,
    QVBoxLayout, QWidget)

class Ui_PortfolioQuestionForm(object):
    def setupUi(self, PortfolioQuestionForm):
        if not PortfolioQuestionForm.objectName():
            PortfolioQuestionForm.setObjectName(u"PortfolioQuestionForm")
        self.layout1 = QVBoxLayout(PortfolioQuestionForm)
        self.layout1.setSpacing(4)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.question = QLineEdit(PortfolioQuestionForm)
        self.question.setObjectName(u"question")

        self.layout1.addWidget(self.question)

        self.saved = QLabel(PortfolioQuestionForm)
        self.saved.setObjectName(u"saved")
        self.saved.setProperty(u"role", u"soft")

        self.layout1.addWidget(self.saved)


        self.retranslateUi(PortfolioQuestionForm)
    # setupUi

    def retranslateUi(self, PortfolioQuestionForm):
#if QT_CONFIG(accessibility)
        self.question.setAccessibleName(QCoreApplication.translate("PortfolioQuestionForm", u"Your question about this entry", None))
#endif // QT_CONFIG(accessibility)
        self.question.setPlaceholderText(QCoreApplication.translate("PortfolioQuestionForm", u"Your question about this entry", None))
        self.saved.setText("")
        pass
    # retranslateUi
