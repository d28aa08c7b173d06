package org.sixfold.isolation;

/** The contract of {@code case-isolation}; its variables are those of a restricted stage. */
public final class IsolationProcess {

  public static final String KEY = "case-isolation";

  private IsolationProcess() {}
}
