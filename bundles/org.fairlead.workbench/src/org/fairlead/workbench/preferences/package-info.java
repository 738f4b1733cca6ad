/** The pages of Edit > Preferences, and what they rule. */
@org.jspecify.annotations.NullMarked
package org.fairlead.workbench.preferences;
