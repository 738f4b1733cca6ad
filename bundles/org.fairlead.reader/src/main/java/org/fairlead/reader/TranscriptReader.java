// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fairlead.model.transcript.Correction;
import org.fairlead.model.transcript.Source;
import org.fairlead.model.transcript.SourceMark;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.model.transcript.TranscriptFactory;
import org.fairlead.reader.format.Content;
import org.fairlead.reader.format.Formats;
import org.fairlead.reader.structure.Structure;

/** Reads call records. The text is kept exactly as decoded; a byte order mark is no part of it. */
public final class TranscriptReader {
    /** Files above this are no call records; a long call has 0.2 MB of text. */
    private static final int LARGEST = 64 << 20;

    private static final String PASTED = "pasted";

    private TranscriptReader() {}

    /**
     * Reads a file.
     *
     * @throws UnreadableException when the file is missing or no transcript; the message is one sentence
     * @throws IOException         when reading fails
     */
    public static Transcript read(Path file) throws IOException {
        return read(file, List.of());
    }

    /** Reads a file and applies what people corrected in an earlier reading of it; a correction whose words are gone becomes a warning. */
    public static Transcript read(Path file, List<Correction> corrections) throws IOException {
        if (Files.isDirectory(file)) {
            throw new UnreadableException(file + " is a folder; a file with a call record was expected.");
        }
        return read(bytes(file, Files::newInputStream), String.valueOf(file.getFileName()), corrections);
    }

    /** Opens a file; the tests open some that fail. */
    @FunctionalInterface
    interface Opening {
        InputStream open(Path file) throws IOException;
    }

    /** All bytes of a file that is no larger than a call record may be; a device or a growing file is read no further either. */
    static byte[] bytes(Path file, Opening opening) throws UnreadableException {
        try (InputStream in = opening.open(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new UnreadableException(file + " has more than " + (LARGEST >> 20)
                        + " MB; a call record was expected, and the longest have less than 1 MB of text.");
            }
            return bytes;
        } catch (UnreadableException e) {
            throw e;
        } catch (NoSuchFileException e) {
            throw new UnreadableException(file + " does not exist; a file with a call record was expected.", e);
        } catch (AccessDeniedException e) {
            throw new UnreadableException(file + " may not be read; a file that this user can open was expected.", e);
        } catch (IOException e) {
            throw new UnreadableException(
                    file + " could not be read to its end (" + e.getMessage() + "); a whole call record was expected.",
                    e);
        }
    }

    /** Reads a record that is in memory; the name is for messages and reports. */
    public static Transcript read(byte[] bytes, String fileName) throws UnreadableException {
        return read(bytes, fileName, List.of());
    }

    /** Reads a record that is in memory and applies corrections. */
    public static Transcript read(byte[] bytes, String fileName, List<Correction> corrections)
            throws UnreadableException {
        if (bytes.length == 0) {
            throw new UnreadableException(fileName + " is empty; a call record was expected.");
        }
        return transcript(Formats.read(bytes, fileName), bytes, fileName, corrections);
    }

    /** Reads pasted text; its SHA-256 is that of its UTF-8 bytes. */
    public static Transcript readText(String text, String name) throws UnreadableException {
        return readText(text, name, List.of());
    }

    /** Reads pasted text and applies corrections. */
    public static Transcript readText(String text, String name, List<Correction> corrections)
            throws UnreadableException {
        if (text.isBlank()) {
            throw new UnreadableException(name + " is empty; the text of a call was expected.");
        }
        return transcript(
                new Content(PASTED, "UTF-8", "", text, List.of(), List.of()),
                text.getBytes(StandardCharsets.UTF_8),
                name,
                corrections);
    }

    /**
     * Reads a transcript again with further corrections, from its own text: its source stays described as it is. The transcript given is not changed; the new
     * one holds copies of the corrections.
     */
    public static Transcript readAgain(Transcript earlier, List<Correction> corrections) {
        Transcript transcript = TranscriptFactory.eINSTANCE.createTranscript();
        transcript.setText(earlier.getText());
        transcript.setTitle(earlier.getTitle());
        transcript.setSource(EcoreUtil.copy(earlier.getSource()));
        transcript.getCorrections().addAll(EcoreUtil.copyAll(corrections));
        Structure.fill(transcript);
        return transcript;
    }

    /**
     * Reads the bytes again that a transcript was read from, as they are read today, with the corrections of that reading.
     *
     * @throws UnreadableException when they are no transcript
     */
    public static Transcript readAgain(byte[] bytes, Transcript earlier) throws UnreadableException {
        String name = earlier.getSource().getFileName();
        return earlier.getSource().getFormat().equals(PASTED)
                ? readText(new String(bytes, StandardCharsets.UTF_8), name, earlier.getCorrections())
                : read(bytes, name, earlier.getCorrections());
    }

    private static Transcript transcript(Content content, byte[] bytes, String fileName, List<Correction> corrections) {
        Transcript transcript = TranscriptFactory.eINSTANCE.createTranscript();
        transcript.setText(content.text());
        Source source = TranscriptFactory.eINSTANCE.createSource();
        source.setFileName(fileName);
        source.setSha256(sha256(bytes));
        source.setByteCount(bytes.length);
        source.setFormat(content.format());
        source.setEncoding(content.encoding());
        source.getWarnings().addAll(content.warnings());
        for (Content.Mark found : content.marks()) {
            SourceMark mark = TranscriptFactory.eINSTANCE.createSourceMark();
            mark.setOffset(found.offset());
            mark.setKind(found.kind());
            mark.setValue(found.value());
            source.getMarks().add(mark);
        }
        transcript.setSource(source);
        transcript.setTitle(content.title());
        if (!corrections.isEmpty()) { // a copier takes its time for none too
            transcript.getCorrections().addAll(EcoreUtil.copyAll(corrections));
        }
        Structure.fill(transcript);
        return transcript;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
