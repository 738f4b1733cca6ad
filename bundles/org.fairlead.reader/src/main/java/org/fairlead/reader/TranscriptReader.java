package org.fairlead.reader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.fairlead.model.transcript.Transcript;
import org.fairlead.model.transcript.TranscriptFactory;

/** Reads call records. */
public final class TranscriptReader {
	private TranscriptReader() {
	}

	/**
	 * Reads a file.
	 *
	 * @throws UnreadableException when the file is no transcript
	 * @throws IOException         when the file cannot be read
	 */
	public static Transcript read(Path file) throws IOException {
		return read(Files.readAllBytes(file), file.getFileName().toString());
	}

	/** Reads a record that is in memory; the name is for messages and reports. */
	public static Transcript read(byte[] bytes, String fileName) throws UnreadableException {
		Transcript transcript = TranscriptFactory.eINSTANCE.createTranscript();
		transcript.setText(new String(bytes, StandardCharsets.UTF_8));
		transcript.setSource(TranscriptFactory.eINSTANCE.createSource());
		transcript.getSource().setFileName(fileName);
		return transcript;
	}
}
