/** Tests of the parts of the call-figures pass; the checks as a whole are tested by the examples of the rule pack. */
@org.jspecify.annotations.NullMarked
package org.fairlead.engine.figure;
