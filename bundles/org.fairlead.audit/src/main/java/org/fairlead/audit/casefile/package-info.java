/**
 * The case: a review as evidence. {@link org.fairlead.audit.casefile.CaseFile} makes and opens cases, {@link org.fairlead.audit.casefile.OpenCase} is one
 * that is being worked on, {@link org.fairlead.audit.casefile.CaseVerifier} looks for anything that was changed behind its back. docs/case-format.md
 * describes the files.
 */
@org.jspecify.annotations.NullMarked
package org.fairlead.audit.casefile;
