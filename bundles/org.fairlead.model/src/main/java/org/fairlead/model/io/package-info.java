/** Loading and saving of models, the same inside and outside OSGi. */
@org.jspecify.annotations.NullMarked
package org.fairlead.model.io;
