package org.sixfold.transfer;

/** The contract of {@code case-transfer}. */
public final class TransferProcess {

  public static final String KEY = "case-transfer";

  public static final String PREPARE_TRANSFER = "prepare-transfer";
  public static final String HAND_OVER_DEPARTURE = "hand-over-departure";
  public static final String ACKNOWLEDGE_ARRIVAL = "acknowledge-arrival";

  /** {@code FACILITY} or {@code HOME}. */
  public static final String PLACE = "place";

  /** Planned departure, from which deadlines count. */
  public static final String DEPART_AT = "departAt";

  /** Planned arrival, from which deadlines count. */
  public static final String ETA_AT = "etaAt";

  /** Who prepares: the command room, where bed or vehicle is missing. */
  public static final String PREPARE_ROLE = "roleOverride_prepare-transfer";

  private TransferProcess() {}
}
