# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'shelf_empty.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QProgressBar,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_ShelfEmptyForm(object):
    def setupUi(self, ShelfEmptyForm):
        if not ShelfEmptyForm.objectName():
            ShelfEmptyForm.setObjectName(u"ShelfEmptyForm")
        self.layout6 = QVBoxLayout(ShelfEmptyForm)
        self.layout6.setSpacing(10)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.spacer2 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout6.addItem(self.spacer2)

        self.emptyTitle = QLabel(ShelfEmptyForm)
        self.emptyTitle.setObjectName(u"emptyTitle")
        self.emptyTitle.setWordWrap(True)
        self.emptyTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.emptyTitle.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.emptyTitle.setProperty(u"role", u"title")

        self.layout6.addWidget(self.emptyTitle)

        self.emptyText = QLabel(ShelfEmptyForm)
        self.emptyText.setObjectName(u"emptyText")
        self.emptyText.setWordWrap(True)
        self.emptyText.setTextFormat(Qt.TextFormat.PlainText)
        self.emptyText.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.emptyText.setProperty(u"role", u"soft")

        self.layout6.addWidget(self.emptyText)

        self.layoutProgress = QHBoxLayout()
        self.layoutProgress.setObjectName(u"layoutProgress")
        self.spacer6 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layoutProgress.addItem(self.spacer6)

        self.progress = QProgressBar(ShelfEmptyForm)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)
        self.progress.setMinimumSize(QSize(260, 0))

        self.layoutProgress.addWidget(self.progress)

        self.spacer7 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layoutProgress.addItem(self.spacer7)


        self.layout6.addLayout(self.layoutProgress)

        self.layout7 = QHBoxLayout()
        self.layout7.setSpacing(8)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.spacer3 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout7.addItem(self.spacer3)

        self.emptyAction = QPushButton(ShelfEmptyForm)
        self.emptyAction.setObjectName(u"emptyAction")

        self.layout7.addWidget(self.emptyAction)

        self.spacer4 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout7.addItem(self.spacer4)


        self.layout6.addLayout(self.layout7)

        self.spacer5 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout6.addItem(self.spacer5)


        self.retranslateUi(ShelfEmptyForm)
    # setupUi

    def retranslateUi(self, ShelfEmptyForm):
        self.emptyTitle.setText("")
        self.emptyText.setText("")
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("ShelfEmptyForm", u"Materials added to the shelf", None))
#endif // QT_CONFIG(accessibility)
        self.emptyAction.setText(QCoreApplication.translate("ShelfEmptyForm", u"Clear filter", None))
        pass
    # retranslateUi
