package org.fairlead.workbench;

import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.rules.IRule;
import org.eclipse.jface.text.rules.IWordDetector;
import org.eclipse.jface.text.rules.RuleBasedScanner;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.jface.text.rules.WordRule;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.LineNumberRulerColumn;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** A source viewer with line numbers, colours and annotations, from org.eclipse.jface.text alone. */
public class TextView extends ViewPart {
	private SourceViewer viewer;

	@Override
	public void createPartControl(Composite parent) {
		CompositeRuler ruler = new CompositeRuler();
		ruler.addDecorator(0, new LineNumberRulerColumn());
		viewer = new SourceViewer(parent, ruler, SWT.V_SCROLL | SWT.H_SCROLL | SWT.WRAP);
		viewer.configure(new SourceViewerConfiguration() {
			@Override
			public IPresentationReconciler getPresentationReconciler(ISourceViewer v) {
				WordRule words = new WordRule(new IWordDetector() {
					@Override
					public boolean isWordStart(char c) {
						return Character.isDigit(c);
					}

					@Override
					public boolean isWordPart(char c) {
						return Character.isDigit(c) || c == '.';
					}
				}, new Token(new TextAttribute(null, null, SWT.BOLD)));
				RuleBasedScanner scanner = new RuleBasedScanner();
				scanner.setRules(new IRule[] { words });
				DefaultDamagerRepairer repairer = new DefaultDamagerRepairer(scanner);
				PresentationReconciler p = new PresentationReconciler();
				p.setDamager(repairer, IDocument.DEFAULT_CONTENT_TYPE);
				p.setRepairer(repairer, IDocument.DEFAULT_CONTENT_TYPE);
				return p;
			}
		});
		AnnotationModel annotations = new AnnotationModel();
		annotations.addAnnotation(new Annotation("fairlead.finding", false, "a finding"), new Position(0, 7));
		viewer.setDocument(new Document((Messages.sample + "\n").repeat(12)), annotations);
		viewer.setEditable(false);
	}

	public String text() {
		return viewer.getDocument().get();
	}

	@Override
	public void setFocus() {
		viewer.getControl().setFocus();
	}
}
