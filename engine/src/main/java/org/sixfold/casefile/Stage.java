package org.sixfold.casefile;

/** The stages of a key person's path, in their order. */
public enum Stage {
  VERIFICATION,
  DECISION,
  TRANSFER,
  ISOLATION,
  MONITORING,
  RELEASE
}
