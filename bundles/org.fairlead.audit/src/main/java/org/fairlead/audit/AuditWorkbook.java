package org.fairlead.audit;

import java.io.IOException;
import java.nio.file.Path;

import org.fairlead.model.review.Review;

/** The audit workbook of a review. */
public final class AuditWorkbook {
	/** Told how far the writing is, and asked whether to go on. */
	public interface Progress {
		/** Share done, 0 to 1. */
		void done(double share);

		/** Whether to stop and leave no file. */
		boolean cancelled();
	}

	private AuditWorkbook() {
	}

	/** Writes the workbook beside its target, then moves it over it. Returns false when cancelled: then nothing is changed. */
	public static boolean write(Review review, Path target, Progress progress) throws IOException {
		throw new IOException(target + ": not yet");
	}
}
