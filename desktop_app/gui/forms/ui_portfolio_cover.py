# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'portfolio_cover.ui'
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
from PySide6.QtWidgets import (QApplication, QFormLayout, QLabel, QLineEdit,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_PortfolioCoverForm(object):
    def setupUi(self, PortfolioCoverForm):
        if not PortfolioCoverForm.objectName():
            PortfolioCoverForm.setObjectName(u"PortfolioCoverForm")
        self.layout5 = QVBoxLayout(PortfolioCoverForm)
        self.layout5.setSpacing(8)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(12, 12, 12, 12)
        self.layout3 = QFormLayout()
        self.layout3.setObjectName(u"layout3")
        self.layout3.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.layout3.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.layout3.setHorizontalSpacing(12)
        self.layout3.setVerticalSpacing(8)
        self.labelName = QLabel(PortfolioCoverForm)
        self.labelName.setObjectName(u"labelName")
        self.labelName.setTextFormat(Qt.TextFormat.PlainText)
        self.labelName.setWordWrap(False)

        self.layout3.setWidget(0, QFormLayout.ItemRole.LabelRole, self.labelName)

        self.name = QLineEdit(PortfolioCoverForm)
        self.name.setObjectName(u"name")

        self.layout3.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.labelInstitution = QLabel(PortfolioCoverForm)
        self.labelInstitution.setObjectName(u"labelInstitution")
        self.labelInstitution.setTextFormat(Qt.TextFormat.PlainText)
        self.labelInstitution.setWordWrap(False)

        self.layout3.setWidget(1, QFormLayout.ItemRole.LabelRole, self.labelInstitution)

        self.institution = QLineEdit(PortfolioCoverForm)
        self.institution.setObjectName(u"institution")

        self.layout3.setWidget(1, QFormLayout.ItemRole.FieldRole, self.institution)

        self.labelRole = QLabel(PortfolioCoverForm)
        self.labelRole.setObjectName(u"labelRole")
        self.labelRole.setTextFormat(Qt.TextFormat.PlainText)
        self.labelRole.setWordWrap(False)

        self.layout3.setWidget(2, QFormLayout.ItemRole.LabelRole, self.labelRole)

        self.role = QLineEdit(PortfolioCoverForm)
        self.role.setObjectName(u"role")

        self.layout3.setWidget(2, QFormLayout.ItemRole.FieldRole, self.role)

        self.labelMentor = QLabel(PortfolioCoverForm)
        self.labelMentor.setObjectName(u"labelMentor")
        self.labelMentor.setTextFormat(Qt.TextFormat.PlainText)
        self.labelMentor.setWordWrap(False)

        self.layout3.setWidget(3, QFormLayout.ItemRole.LabelRole, self.labelMentor)

        self.mentor = QLineEdit(PortfolioCoverForm)
        self.mentor.setObjectName(u"mentor")

        self.layout3.setWidget(3, QFormLayout.ItemRole.FieldRole, self.mentor)


        self.layout5.addLayout(self.layout3)

        self.saved = QLabel(PortfolioCoverForm)
        self.saved.setObjectName(u"saved")
        self.saved.setProperty(u"role", u"soft")

        self.layout5.addWidget(self.saved)

        self.spacer4 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout5.addItem(self.spacer4)

#if QT_CONFIG(shortcut)
        self.labelName.setBuddy(self.name)
        self.labelInstitution.setBuddy(self.institution)
        self.labelRole.setBuddy(self.role)
        self.labelMentor.setBuddy(self.mentor)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.institution)
        QWidget.setTabOrder(self.institution, self.role)
        QWidget.setTabOrder(self.role, self.mentor)

        self.retranslateUi(PortfolioCoverForm)
    # setupUi

    def retranslateUi(self, PortfolioCoverForm):
        PortfolioCoverForm.setWindowTitle(QCoreApplication.translate("PortfolioCoverForm", u"Cover", None))
        self.labelName.setText(QCoreApplication.translate("PortfolioCoverForm", u"&Name:", None))
        self.labelInstitution.setText(QCoreApplication.translate("PortfolioCoverForm", u"&Institution:", None))
        self.labelRole.setText(QCoreApplication.translate("PortfolioCoverForm", u"&Role:", None))
        self.labelMentor.setText(QCoreApplication.translate("PortfolioCoverForm", u"Men&tor:", None))
        self.saved.setText("")
    # retranslateUi
