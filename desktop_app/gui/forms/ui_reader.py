# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reader.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QListView,
    QListWidget, QListWidgetItem, QPushButton, QSizePolicy,
    QStackedWidget, QTabWidget, QToolButton, QVBoxLayout,
    QWidget)

from desktop_app.gui.widgets.grid_view import GridView

class Ui_ReaderForm(object):
    def setupUi(self, ReaderForm):
        if not ReaderForm.objectName():
            ReaderForm.setObjectName(u"ReaderForm")
        self.layout1 = QVBoxLayout(ReaderForm)
        self.layout1.setSpacing(12)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(28, 18, 28, 20)
        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.back = QPushButton(ReaderForm)
        self.back.setObjectName(u"back")

        self.layout2.addWidget(self.back)

        self.title = QLabel(ReaderForm)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"title")

        self.layout2.addWidget(self.title)

        self.previous = QToolButton(ReaderForm)
        self.previous.setObjectName(u"previous")

        self.layout2.addWidget(self.previous)

        self.part = QLabel(ReaderForm)
        self.part.setObjectName(u"part")
        self.part.setProperty(u"role", u"soft")

        self.layout2.addWidget(self.part)

        self.next = QToolButton(ReaderForm)
        self.next.setObjectName(u"next")

        self.layout2.addWidget(self.next)

        self.smaller = QToolButton(ReaderForm)
        self.smaller.setObjectName(u"smaller")

        self.layout2.addWidget(self.smaller)

        self.larger = QToolButton(ReaderForm)
        self.larger.setObjectName(u"larger")

        self.layout2.addWidget(self.larger)

        self.language = QToolButton(ReaderForm)
        self.language.setObjectName(u"language")
        self.language.setText(u"")
        self.language.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

        self.layout2.addWidget(self.language)

        self.look = QToolButton(ReaderForm)
        self.look.setObjectName(u"look")
        self.look.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

        self.layout2.addWidget(self.look)

        self.listen = QToolButton(ReaderForm)
        self.listen.setObjectName(u"listen")
        self.listen.setCheckable(True)

        self.layout2.addWidget(self.listen)

        self.outside = QToolButton(ReaderForm)
        self.outside.setObjectName(u"outside")

        self.layout2.addWidget(self.outside)

        self.highlight = QPushButton(ReaderForm)
        self.highlight.setObjectName(u"highlight")
        self.highlight.setProperty(u"role", u"primary")

        self.layout2.addWidget(self.highlight)

        self.layout2.setStretch(1, 1)

        self.layout1.addLayout(self.layout2)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(16)
        self.layout3.setObjectName(u"layout3")
        self.side = QTabWidget(ReaderForm)
        self.side.setObjectName(u"side")
        self.side.setMinimumSize(QSize(320, 0))
        self.side.setMaximumSize(QSize(320, 16777215))
        self.side.setDocumentMode(False)
        self.contentsPage = QWidget()
        self.contentsPage.setObjectName(u"contentsPage")
        self.layout4 = QVBoxLayout(self.contentsPage)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(6, 8, 6, 6)
        self.contents = QListWidget(self.contentsPage)
        self.contents.setObjectName(u"contents")
        self.contents.setWordWrap(True)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.layout4.addWidget(self.contents)

        self.side.addTab(self.contentsPage, "")
        self.pagesPage = QWidget()
        self.pagesPage.setObjectName(u"pagesPage")
        self.layout8 = QVBoxLayout(self.pagesPage)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(6, 8, 6, 6)
        self.pages = GridView(self.pagesPage)
        self.pages.setObjectName(u"pages")
        self.pages.setViewMode(QListView.ViewMode.IconMode)
        self.pages.setMovement(QListView.Movement.Static)
        self.pages.setResizeMode(QListView.ResizeMode.Adjust)
        self.pages.setLayoutMode(QListView.LayoutMode.Batched)
        self.pages.setUniformItemSizes(True)
        self.pages.setSpacing(6)
        self.pages.setIconSize(QSize(108, 160))
        self.pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.layout8.addWidget(self.pages)

        self.side.addTab(self.pagesPage, "")

        self.layout3.addWidget(self.side)

        self.views = QStackedWidget(ReaderForm)
        self.views.setObjectName(u"views")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.views.sizePolicy().hasHeightForWidth())
        self.views.setSizePolicy(sizePolicy)

        self.layout3.addWidget(self.views)


        self.layout1.addLayout(self.layout3)

        QWidget.setTabOrder(self.back, self.previous)
        QWidget.setTabOrder(self.previous, self.next)
        QWidget.setTabOrder(self.next, self.smaller)
        QWidget.setTabOrder(self.smaller, self.larger)
        QWidget.setTabOrder(self.larger, self.language)
        QWidget.setTabOrder(self.language, self.look)
        QWidget.setTabOrder(self.look, self.listen)
        QWidget.setTabOrder(self.listen, self.outside)
        QWidget.setTabOrder(self.outside, self.highlight)
        QWidget.setTabOrder(self.highlight, self.side)
        QWidget.setTabOrder(self.side, self.contents)
        QWidget.setTabOrder(self.contents, self.pages)

        self.retranslateUi(ReaderForm)

        self.side.setCurrentIndex(0)

    # setupUi

    def retranslateUi(self, ReaderForm):
        ReaderForm.setWindowTitle(QCoreApplication.translate("ReaderForm", u"Reader", None))
        self.back.setText(QCoreApplication.translate("ReaderForm", u"\u2190 &Back", None))
#if QT_CONFIG(accessibility)
        self.back.setAccessibleName(QCoreApplication.translate("ReaderForm", u"Back", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.back.setToolTip(QCoreApplication.translate("ReaderForm", u"Back to the previous page (Esc). Alt+Left goes back within the material.", None))
#endif // QT_CONFIG(tooltip)
        self.title.setText("")
        self.previous.setText(QCoreApplication.translate("ReaderForm", u"\u2039", None))
#if QT_CONFIG(accessibility)
        self.previous.setAccessibleName(QCoreApplication.translate("ReaderForm", u"Previous part", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.previous.setToolTip(QCoreApplication.translate("ReaderForm", u"Previous part (Ctrl+Page Up)", None))
#endif // QT_CONFIG(tooltip)
        self.part.setText("")
        self.next.setText(QCoreApplication.translate("ReaderForm", u"\u203a", None))
#if QT_CONFIG(accessibility)
        self.next.setAccessibleName(QCoreApplication.translate("ReaderForm", u"Next part", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.next.setToolTip(QCoreApplication.translate("ReaderForm", u"Next part (Ctrl+Page Down)", None))
#endif // QT_CONFIG(tooltip)
        self.smaller.setText(QCoreApplication.translate("ReaderForm", u"A\u2212", None))
#if QT_CONFIG(accessibility)
        self.smaller.setAccessibleName(QCoreApplication.translate("ReaderForm", u"Smaller", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.smaller.setToolTip(QCoreApplication.translate("ReaderForm", u"Smaller (Ctrl+-)", None))
#endif // QT_CONFIG(tooltip)
        self.larger.setText(QCoreApplication.translate("ReaderForm", u"A+", None))
#if QT_CONFIG(accessibility)
        self.larger.setAccessibleName(QCoreApplication.translate("ReaderForm", u"Larger", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.larger.setToolTip(QCoreApplication.translate("ReaderForm", u"Larger (Ctrl++)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.language.setAccessibleName(QCoreApplication.translate("ReaderForm", u"Language", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.language.setToolTip(QCoreApplication.translate("ReaderForm", u"Read in another language", None))
#endif // QT_CONFIG(tooltip)
        self.look.setText(QCoreApplication.translate("ReaderForm", u"&Look", None))
#if QT_CONFIG(tooltip)
        self.look.setToolTip(QCoreApplication.translate("ReaderForm", u"Colours and spacing", None))
#endif // QT_CONFIG(tooltip)
        self.listen.setText(QCoreApplication.translate("ReaderForm", u"Read &aloud", None))
#if QT_CONFIG(tooltip)
        self.listen.setToolTip(QCoreApplication.translate("ReaderForm", u"Read aloud from here", None))
#endif // QT_CONFIG(tooltip)
        self.outside.setText(QCoreApplication.translate("ReaderForm", u"&Open in another app", None))
#if QT_CONFIG(tooltip)
        self.outside.setToolTip(QCoreApplication.translate("ReaderForm", u"Open a copy in your system\u2019s default app", None))
#endif // QT_CONFIG(tooltip)
        self.highlight.setText(QCoreApplication.translate("ReaderForm", u"&Highlight", None))
#if QT_CONFIG(tooltip)
        self.highlight.setToolTip(QCoreApplication.translate("ReaderForm", u"Highlight the selected text (Ctrl+H). Alt+Down selects the next paragraph.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.side.setAccessibleName(QCoreApplication.translate("ReaderForm", u"Contents, search and highlights", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.contents.setAccessibleName(QCoreApplication.translate("ReaderForm", u"Contents of this material", None))
#endif // QT_CONFIG(accessibility)
        self.side.setTabText(self.side.indexOf(self.contentsPage), QCoreApplication.translate("ReaderForm", u"Contents", None))
#if QT_CONFIG(accessibility)
        self.pages.setAccessibleName(QCoreApplication.translate("ReaderForm", u"Pages of this material", None))
#endif // QT_CONFIG(accessibility)
        self.side.setTabText(self.side.indexOf(self.pagesPage), QCoreApplication.translate("ReaderForm", u"Pages", None))
    # retranslateUi
