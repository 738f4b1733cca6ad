// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fairlead.engine.PackLoader;
import org.fairlead.engine.Packs;
import org.fairlead.engine.Packs.LoadedPack;
import org.fairlead.model.casefile.ReviewRun;
import org.fairlead.model.io.ModelFileException;
import org.fairlead.model.io.ModelSet;
import org.fairlead.model.review.Companion;
import org.fairlead.model.review.PackUse;
import org.fairlead.model.review.Review;
import org.fairlead.model.rules.Element;
import org.fairlead.model.rules.IssuerProfile;
import org.fairlead.model.rules.Rule;
import org.fairlead.model.rules.RulePack;
import org.fairlead.model.rules.RulesFactory;
import org.fairlead.model.transcript.Transcript;

/** One run as parts of a package, and back. A review names rules and elements by their ids, so that it finds them in the packs whatever their order. */
final class RunParts {
    private static final String TRANSCRIPT = "transcript.xml";
    private static final String TEXT = "transcript.txt";
    private static final String PROFILE = "profile.xml";
    private static final String REVIEW = "review.xml";
    /** The packs have no file of their own in the set: they are read from their original files. */
    private static final String PACKS = "packs/";

    private RunParts() {}

    static SortedMap<String, byte[]> of(int number, Reviewed reviewed) throws IOException {
        SortedMap<String, byte[]> parts = new TreeMap<>();
        Review given = reviewed.review();
        String folder = PartPath.run(number);
        parts.put(
                PartPath.original(number, given.getTranscript().getSource().getFileName()),
                reviewed.original().clone());
        for (int i = 0; i < reviewed.beside().size(); i++) {
            String name = given.getCompanions().get(i).getFileName();
            parts.put(
                    PartPath.beside(number, i + 1, name),
                    reviewed.beside().get(i).clone());
        }
        parts.put(folder + TEXT, given.getTranscript().getText().getBytes(StandardCharsets.UTF_8));
        for (LoadedPack pack : reviewed.packs().packs()) {
            pack.files().forEach((path, bytes) -> parts.put(PartPath.pack(pack.sha256()) + path, bytes));
        }
        models(number, given, parts);
        for (String path : parts.keySet()) {
            if (!PartPath.isAllowed(path)) {
                throw new CaseException("A case cannot hold a file called " + path
                        + "; letters, digits, full stops, hyphens and underscores were expected.");
            }
        }
        return parts;
    }

    private static void models(int number, Review given, Map<String, byte[]> parts) throws IOException {
        EcoreUtil.Copier copier = new EcoreUtil.Copier(true, true);
        Transcript transcript = (Transcript) copier.copy(given.getTranscript());
        IssuerProfile profile = given.getProfile() == null
                ? RulesFactory.eINSTANCE.createIssuerProfile()
                : (IssuerProfile) copier.copy(given.getProfile());
        ModelSet set = new ModelSet();
        for (PackUse use : given.getPacks()) {
            addPack(set, (RulePack) copier.copy(use.getPack()));
        }
        Review review = (Review) copier.copy(given);
        copier.copyReferences();
        review.setProfile(profile);
        transcript.setText("");
        String folder = PartPath.run(number);
        add(set, folder + TRANSCRIPT, transcript);
        add(set, folder + PROFILE, profile);
        add(set, folder + REVIEW, review);
        for (String name : new String[] {TRANSCRIPT, PROFILE, REVIEW}) {
            parts.put(folder + name, set.bytes(folder + name));
        }
    }

    private static void add(ModelSet set, String path, EObject root) {
        XmlText.fit(root);
        set.add(path, root);
    }

    private static void addPack(ModelSet set, RulePack pack) {
        set.add(PACKS + pack.getId(), pack);
        for (Rule rule : pack.getRules()) {
            set.name(rule, rule.getId());
            for (Element element : rule.getElements()) {
                set.name(element, rule.getId() + "/" + element.getId());
            }
        }
    }

    /**
     * Reads a run back.
     *
     * @throws CaseException      when a part is missing or a pack cannot be read
     * @throws ModelFileException when a part is not what it should be
     */
    static Reviewed load(ReviewRun run, SortedMap<String, byte[]> parts) throws IOException {
        String folder = PartPath.run(run.getNumber());
        ModelSet set = new ModelSet();
        Packs packs = packs(run, parts);
        for (LoadedPack pack : packs.packs()) {
            addPack(set, pack.pack());
        }
        Transcript transcript = set.load(folder + TRANSCRIPT, part(parts, folder + TRANSCRIPT), Transcript.class);
        transcript.setText(new String(part(parts, folder + TEXT), StandardCharsets.UTF_8));
        set.load(folder + PROFILE, part(parts, folder + PROFILE), IssuerProfile.class);
        Review review = set.load(folder + REVIEW, part(parts, folder + REVIEW), Review.class);
        set.resolve();
        XmlText.restoreQuotes(review, transcript.getText());
        return new Reviewed(part(parts, run.getOriginal()), packs, review, beside(run.getNumber(), review, parts));
    }

    /** The documents beside the call; none in a case that did not take them. */
    private static List<byte[]> beside(int number, Review review, SortedMap<String, byte[]> parts) {
        List<byte[]> beside = new ArrayList<>();
        for (Companion companion : review.getCompanions()) {
            byte[] bytes = parts.get(PartPath.beside(number, beside.size() + 1, companion.getFileName()));
            if (bytes == null) {
                return List.of();
            }
            beside.add(bytes);
        }
        return beside;
    }

    private static Packs packs(ReviewRun run, SortedMap<String, byte[]> parts) throws CaseException {
        Map<String, byte[]> files = new TreeMap<>();
        for (String sha256 : run.getPacks().split(" ")) {
            String folder = sha256.length() < 16 ? sha256 : PartPath.pack(sha256);
            parts.forEach((path, bytes) -> {
                if (!folder.isEmpty() && path.startsWith(folder)) {
                    files.put(path.substring(folder.length()), bytes);
                }
            });
        }
        Packs packs = PackLoader.load(files);
        if (!packs.problems().isEmpty()) {
            throw new CaseException(packs.problems().get(0));
        }
        return packs;
    }

    private static byte[] part(SortedMap<String, byte[]> parts, String path) throws CaseException {
        byte[] bytes = parts.get(path);
        if (bytes == null) {
            throw new CaseException("The part " + path + " is missing.");
        }
        return bytes;
    }
}
