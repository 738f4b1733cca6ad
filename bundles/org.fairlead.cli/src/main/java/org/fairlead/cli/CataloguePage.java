// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import java.util.List;
import org.fairlead.model.rules.Citation;
import org.fairlead.model.rules.Confirmation;
import org.fairlead.model.rules.Element;
import org.fairlead.model.rules.Example;
import org.fairlead.model.rules.Manual;
import org.fairlead.model.rules.Rule;
import org.fairlead.model.rules.RulePack;

/** A page of the catalogue in Markdown. Words of rules are shown as they are, with the signs of Markdown made harmless. */
final class CataloguePage {
    private CataloguePage() {}

    static String index(List<RulePack> packs) {
        StringBuilder page = new StringBuilder(
                "# The rules\n\nMade from the rule packs by `fairlead catalogue`; do not edit.\n\n| pack | jurisdiction | version | rules |\n|---|---|---|---|\n");
        packs.forEach(p -> page.append("| ")
                .append(CatalogueCommand.link(p))
                .append(" | ")
                .append(p.getJurisdiction())
                .append(" | ")
                .append(p.getVersion())
                .append(" | ")
                .append(p.getRules().size())
                .append(" |\n"));
        return page.toString();
    }

    static String of(RulePack pack) {
        StringBuilder page = new StringBuilder("# ")
                .append(pack.getTitle())
                .append("\n\nPack `")
                .append(pack.getId())
                .append("`, version ")
                .append(pack.getVersion())
                .append(". ")
                .append(plain(pack.getDescription()))
                .append("\n\nMade from the rules by `fairlead catalogue`; do not edit.\n");
        pack.getRules().forEach(r -> rule(r, page));
        return page.toString();
    }

    private static void rule(Rule rule, StringBuilder page) {
        page.append("\n## ")
                .append(rule.getId())
                .append(' ')
                .append(rule.getTitle())
                .append("\n\n")
                .append(plain(rule.getRationale()))
                .append("\n\n");
        page.append("- Severity: ")
                .append(rule.getSeverity().getLiteral())
                .append(", weak: ")
                .append(rule.getWeakSeverity().getLiteral())
                .append('\n');
        if (rule.getApplicability() != null) {
            page.append("- Applies when: `")
                    .append(rule.getApplicability().getWhen())
                    .append("`\n");
        }
        for (Citation citation : rule.getCitations()) {
            page.append("- Authority: ")
                    .append(plain(String.join(
                            ", ",
                            List.of(
                                            citation.getAuthority(),
                                            citation.getDocument(),
                                            citation.getSection(),
                                            citation.getCode())
                                    .stream()
                                    .filter(s -> !s.isEmpty())
                                    .toList())))
                    .append(citation.getConfirmation() == Confirmation.TO_BE_CONFIRMED ? " (to be confirmed)" : "")
                    .append('\n');
        }
        page.append("- Remedy: ")
                .append(plain(rule.getRemediation()))
                .append("\n\n| element | what is asked for | how it is found |\n|---|---|---|\n");
        for (Element element : rule.getElements()) {
            page.append("| ")
                    .append(element.getId())
                    .append(" | ")
                    .append(plain(element.getTitle()))
                    .append(" | ")
                    .append(how(element))
                    .append(" |\n");
        }
        if (rule.getCombination() != null) {
            page.append("\nMet when `").append(rule.getCombination().getMet()).append('`');
            page.append(
                    rule.getCombination().getWeak().isEmpty()
                            ? ".\n"
                            : "; weak when `" + rule.getCombination().getWeak() + "`.\n");
        }
        page.append("\nExamples:\n");
        rule.getExamples().forEach(e -> example(e, page));
    }

    private static String how(Element element) {
        String kind = switch (element.getCheck().eClass().getName()) {
            case "Says" -> "must be said";
            case "Avoids" -> "must not be said";
            case "Counts" -> "different things named are counted";
            case "Precedes" -> "must come first";
            case "SpokenBy" -> "who says it";
            case "InVersions" -> "said in each language";
            case "FollowsRule" -> "follows another rule";
            case "Statements" -> "from the inventory of statements";
            case "ProfileHost" -> "web addresses are compared with the issuer profile";
            case "ProfileMeasures" -> "names of measures are compared with the issuer profile";
            case "Segmentation" -> "how the record is cut";
            case "Figures" -> "from the call-figures pass";
            case "Asks" -> "from the issuer profile";
            default -> "a person decides";
        };
        return element.getCheck() instanceof Manual manual ? kind + ": " + plain(manual.getReason()) : kind;
    }

    private static void example(Example example, StringBuilder page) {
        page.append("- *")
                .append(example.getKind().getLiteral())
                .append("*, ")
                .append(example.getExpect().getLiteral().replace('-', ' '));
        page.append(example.getNote().isEmpty() ? "" : " (" + plain(example.getNote()) + ")")
                .append(": ");
        page.append(example.getProfile().isEmpty() ? "" : "[`" + example.getProfile() + "`] ");
        page.append(plain(example.getText().strip().replaceAll("\\s*\\R\\s*", " / ")))
                .append('\n');
    }

    /** Markdown signs in words are words. */
    private static String plain(String words) {
        return words.strip()
                .replaceAll("\\s+", " ")
                .replace("|", "\\|")
                .replace("*", "\\*")
                .replace("<", "&lt;")
                .replace("[[", "**")
                .replace("]]", "**");
    }
}
