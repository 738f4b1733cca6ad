package org.fairlead.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.ibm.icu.text.BreakIterator;

import org.fairlead.audit.Workbooks;
import org.fairlead.model.Report;
import org.fairlead.model.io.ModelFile;
import org.fairlead.workbench.Review;
import org.fairlead.workbench.TextView;
import org.fairlead.workbench.Theme;

/** Runs in the workbench's UI thread (useUIThread=true). */
class WorkbenchTest {
	@TempDir
	Path dir;

	@Test
	void viewsShowTheReport() throws Exception {
		TextView text = (TextView) page().findView("org.fairlead.workbench.text");
		assertTrue(text.text().contains("120.5"));
		NatTable table = find(shell(), NatTable.class);
		assertNotNull(table);
		assertEquals(4, table.getRowCount());
		settle(500);
		shot("light");
	}

	@Test
	void darkTheme() throws Exception {
		Theme.dark(true);
		settle(1500);
		shot("dark");
		Theme.dark(false);
		settle(500);
	}

	@Test
	void workbookFromOsgi() throws Exception {
		Path file = dir.resolve("o.xlsx");
		new Workbooks().write(Review.REPORT, file);
		assertEquals(4, new Workbooks().countRows(file));
	}

	@Test
	void modelFileInOsgi() throws Exception {
		Path file = dir.resolve("o.xml");
		Report copy = org.eclipse.emf.ecore.util.EcoreUtil.copy(Review.REPORT);
		ModelFile.save(copy, file);
		assertEquals(3, ModelFile.load(file).getItems().size());
		assertTrue(org.eclipse.emf.ecore.EPackage.Registry.INSTANCE.containsKey("urn:fairlead:model"));
	}

	@Test
	void librariesLoad() throws Exception {
		assertEquals("b", Jsoup.parse("<p>a<b>b</b>").selectFirst("b").text());
		BreakIterator words = BreakIterator.getWordInstance(Locale.CHINESE);
		words.setText("我们的收入增长");
		assertTrue(words.next() > 0);
		Path file = dir.resolve("o.pdf");
		try (PDDocument doc = new PDDocument()) {
			PDPage page = new PDPage();
			doc.addPage(page);
			try (PDPageContentStream out = new PDPageContentStream(doc, page)) {
				out.beginText();
				out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
				out.newLineAtOffset(50, 700);
				out.showText("margin 42");
				out.endText();
			}
			doc.save(file.toFile());
		}
		try (PDDocument doc = Loader.loadPDF(file.toFile())) {
			assertEquals("margin 42", new PDFTextStripper().getText(doc).strip());
		}
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	private static Shell shell() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
	}

	private void shot(String name) throws Exception {
		Rectangle b = shell().getBounds();
		Image img = new Image(Display.getCurrent(), b.width, b.height);
		GC gc = new GC(Display.getCurrent());
		gc.copyArea(img, b.x, b.y);
		gc.dispose();
		ImageLoader l = new ImageLoader();
		l.data = new ImageData[] { img.getImageData() };
		img.dispose();
		Path f = Path.of(System.getProperty("org.fairlead.shots", dir.toString())).resolve(name + ".png");
		Files.createDirectories(f.getParent());
		l.save(f.toString(), SWT.IMAGE_PNG);
		assertTrue(Files.size(f) > 5000);
	}

	private static void settle(long ms) {
		Display d = Display.getCurrent();
		long end = System.currentTimeMillis() + ms;
		while (System.currentTimeMillis() < end) {
			if (!d.readAndDispatch()) {
				d.timerExec(20, () -> {
				});
				d.sleep();
			}
		}
	}

	private static <T extends Control> T find(Composite root, Class<T> type) {
		List<Control> todo = new ArrayList<>(List.of(root.getChildren()));
		while (!todo.isEmpty()) {
			Control c = todo.remove(0);
			if (type.isInstance(c)) {
				return type.cast(c);
			}
			if (c instanceof Composite k) {
				todo.addAll(List.of(k.getChildren()));
			}
		}
		return null;
	}
}
