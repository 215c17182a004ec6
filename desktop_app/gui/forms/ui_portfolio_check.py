# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'portfolio_check.ui'
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
from PySide6.QtWidgets import (QApplication, QLabel, QListView, QPushButton,
    QSizePolicy, QVBoxLayout, QWidget)

class Ui_PortfolioCheckForm(object):
    def setupUi(self, PortfolioCheckForm):
        if not PortfolioCheckForm.objectName():
            PortfolioCheckForm.setObjectName(u"PortfolioCheckForm")
        self.layout9 = QVBoxLayout(PortfolioCheckForm)
        self.layout9.setSpacing(8)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(12, 12, 12, 12)
        self.checkSummary = QLabel(PortfolioCheckForm)
        self.checkSummary.setObjectName(u"checkSummary")
        self.checkSummary.setTextFormat(Qt.TextFormat.PlainText)
        self.checkSummary.setWordWrap(True)
        self.checkSummary.setProperty(u"role", u"soft")

        self.layout9.addWidget(self.checkSummary)

        self.findings = QListView(PortfolioCheckForm)
        self.findings.setObjectName(u"findings")

        self.layout9.addWidget(self.findings)

        self.privateNames = QPushButton(PortfolioCheckForm)
        self.privateNames.setObjectName(u"privateNames")
        self.privateNames.setAutoDefault(False)

        self.layout9.addWidget(self.privateNames)

        QWidget.setTabOrder(self.findings, self.privateNames)

        self.retranslateUi(PortfolioCheckForm)
    # setupUi

    def retranslateUi(self, PortfolioCheckForm):
        PortfolioCheckForm.setWindowTitle(QCoreApplication.translate("PortfolioCheckForm", u"Check", None))
        self.checkSummary.setText("")
#if QT_CONFIG(accessibility)
        self.findings.setAccessibleName(QCoreApplication.translate("PortfolioCheckForm", u"Problems", None))
#endif // QT_CONFIG(accessibility)
        self.privateNames.setText(QCoreApplication.translate("PortfolioCheckForm", u"Names that m&ust not appear\u2026", None))
    # retranslateUi
