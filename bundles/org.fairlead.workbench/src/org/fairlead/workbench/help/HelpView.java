// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.help;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.List;
import org.eclipse.ui.part.ViewPart;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.session.RuleTexts;
import org.fairlead.workbench.theme.Palette;
import org.fairlead.workbench.widget.RichText;

/** Help > Contents: first steps and the catalogue of the built-in rules. Both are files of the program; there is no server behind them. */
public class HelpView extends ViewPart {
    public static final String ID = "org.fairlead.workbench.help";

    private static final String CATALOGUE = "/catalogue/";

    /** Title to file. */
    private final Map<String, String> topics = new LinkedHashMap<>();

    private List list;
    private RichText text;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().applyTo(parent);
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        list = new List(sash, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        text = new RichText(sash);
        sash.setWeights(44, 56);
        topics.put(Messages.helpFirstSteps, firstSteps());
        catalogue();
        topics.keySet().forEach(list::add);
        list.select(0);
        list.addListener(SWT.Selection, event -> show());
        Palette.listen(parent, this::show);
        show();
    }

    private static String firstSteps() {
        boolean chinese = Platform.getNL().toLowerCase(Locale.ROOT).startsWith("zh");
        return chinese ? "/help/first-steps_zh.md" : "/help/first-steps.md";
    }

    /** The packs, as the catalogue's own list names them: rows whose first cell links to a file. */
    private void catalogue() {
        for (String line : read(CATALOGUE + "README.md").lines().toList()) {
            int title = line.indexOf("| [");
            int file = line.indexOf("](");
            if (title == 0 && file > 0) {
                topics.put(
                        RuleTexts.of(line.substring(3, file)),
                        CATALOGUE + line.substring(file + 2, line.indexOf(')', file)));
            }
        }
    }

    private void show() {
        if (text.control().isDisposed() || list.getSelectionIndex() < 0) {
            return;
        }
        String file = topics.getOrDefault(list.getItem(list.getSelectionIndex()), firstSteps());
        text.clear();
        new HelpText(text).write(read(file));
        text.show();
    }

    private static String read(String file) {
        try (InputStream in = HelpView.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new FileNotFoundException(file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return Messages.helpMissing;
        }
    }

    /** Shows a topic by its place in the list, for those who drive the window. */
    public void show(int topic) {
        list.select(topic);
        show();
    }

    public int topics() {
        return topics.size();
    }

    /** What stands on the page. */
    public String text() {
        return text.control().getText();
    }

    @Override
    public void setFocus() {
        list.setFocus();
    }
}
