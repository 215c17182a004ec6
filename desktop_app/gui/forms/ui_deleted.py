# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'deleted.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QListView, QPushButton, QSizePolicy, QSpacerItem,
    QTextBrowser, QVBoxLayout, QWidget)

class Ui_DeletedForm(object):
    def setupUi(self, DeletedForm):
        if not DeletedForm.objectName():
            DeletedForm.setObjectName(u"DeletedForm")
        DeletedForm.resize(560, 420)
        DeletedForm.setMinimumSize(QSize(560, 0))
        DeletedForm.setWindowTitle(u"")
        self.layout2 = QVBoxLayout(DeletedForm)
        self.layout2.setSpacing(10)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(24, 22, 24, 20)
        self.heading = QLabel(DeletedForm)
        self.heading.setObjectName(u"heading")
        self.heading.setText(u"")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"title")

        self.layout2.addWidget(self.heading)

        self.hint = QLabel(DeletedForm)
        self.hint.setObjectName(u"hint")
        self.hint.setText(u"")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)
        self.hint.setProperty(u"role", u"soft")

        self.layout2.addWidget(self.hint)

        self.list = QListView(DeletedForm)
        self.list.setObjectName(u"list")

        self.layout2.addWidget(self.list)

        self.text = QTextBrowser(DeletedForm)
        self.text.setObjectName(u"text")
        self.text.setOpenLinks(False)

        self.layout2.addWidget(self.text)

        self.told = QLabel(DeletedForm)
        self.told.setObjectName(u"told")
        self.told.setText(u"")
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self.told.setProperty(u"role", u"soft")

        self.layout2.addWidget(self.told)

        self.layout1 = QHBoxLayout()
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.remove = QPushButton(DeletedForm)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoDefault(False)

        self.layout1.addWidget(self.remove)

        self.spacer1 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout1.addItem(self.spacer1)

        self.restore = QPushButton(DeletedForm)
        self.restore.setObjectName(u"restore")
        self.restore.setProperty(u"role", u"primary")

        self.layout1.addWidget(self.restore)

        self.close_ = QPushButton(DeletedForm)
        self.close_.setObjectName(u"close_")
        self.close_.setAutoDefault(False)

        self.layout1.addWidget(self.close_)


        self.layout2.addLayout(self.layout1)

        QWidget.setTabOrder(self.list, self.text)
        QWidget.setTabOrder(self.text, self.remove)
        QWidget.setTabOrder(self.remove, self.restore)
        QWidget.setTabOrder(self.restore, self.close_)

        self.retranslateUi(DeletedForm)

        self.restore.setDefault(True)

    # setupUi

    def retranslateUi(self, DeletedForm):
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("DeletedForm", u"Deleted items", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("DeletedForm", u"Deleted items", None))
#endif // QT_CONFIG(accessibility)
        self.remove.setText(QCoreApplication.translate("DeletedForm", u"&Delete now\u2026", None))
        self.restore.setText(QCoreApplication.translate("DeletedForm", u"&Restore", None))
        self.close_.setText(QCoreApplication.translate("DeletedForm", u"Close", None))
        pass
    # retranslateUi
