/** The inventory of forward-looking statements: weighted cues that a person can read, as data in a pack. */
@org.jspecify.annotations.NullMarked
package org.fairlead.engine.statement;
