package org.sixfold.monitoring;

/** The contract of {@code case-monitoring}; its variables are those of a restricted stage. */
public final class MonitoringProcess {

  public static final String KEY = "case-monitoring";

  private MonitoringProcess() {}
}
