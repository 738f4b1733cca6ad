/** Transcript, rules and issuer profile become a review: states, findings, evidence. Pure functions, thread-safe, no user interface, no OSGi. */
@org.jspecify.annotations.NullMarked
package org.fairlead.engine;
