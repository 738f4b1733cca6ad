/** Tests of the reader, and a printer of its tables for the scorer of the development data. */
@org.jspecify.annotations.NullMarked
package org.fairlead.reader;
