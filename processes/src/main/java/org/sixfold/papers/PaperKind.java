package org.sixfold.papers;

/** The kinds of papers; each has a template of its name in {@code papers/}. */
public enum PaperKind {
  DECISION_ORDER("措施决定书", "", false),
  HOME_NOTICE("居家措施告知书", "（告知）", false),
  PROOF_OF_SERVICE("送达回证", "（送达）", false),
  TRANSFER_SLIP("转运交接单", "（转运）", false),
  /** Condition, temperatures and results: for those who treat, lodge or decide. */
  HEALTH_RECORD("健康记录单", "（健康）", true),
  RELEASE_NOTICE("解除措施通知书", "（解除）", false),
  /**
   * Where rules changed and nobody signed a list: what no rule in force allows any more is over.
   */
  RULE_CHANGE_NOTICE("规则变更告知书", "（规则变更）", false),
  /** Where something freed the person before the end that was signed. */
  EARLY_RELEASE("提前解除证明", "（提前解除）", false),
  /** Where nobody signed in time: the end came by itself. */
  EXPIRY_NOTICE("期满解除证明", "（期满）", false),
  /** For the employer; nothing of the person's health. */
  WAGES_LETTER("隔离期间证明", "（证明）", false),
  OBJECTION_DECISION("异议复核决定书", "（复核）", false),
  /** Signed by three, each for the own part; what the doctor notes of health is not on it. */
  JOINT_VISIT("联合上门关怀记录", "（上门）", false);

  private final String title;
  private final String suffix;
  private final boolean health;

  PaperKind(String title, String suffix, boolean health) {
    this.title = title;
    this.suffix = suffix;
    this.health = health;
  }

  public String title() {
    return title;
  }

  /** Whether it names health content, which only health roles are shown. */
  public boolean isHealth() {
    return health;
  }

  /** Whether it is for the person; the slip of a transfer goes from driver to desk. */
  public boolean isForPerson() {
    return this != TRANSFER_SLIP;
  }

  /** The paper's number after that of the decision on which it rests; null if there is none. */
  String number(String decisionNo) {
    return decisionNo == null ? null : decisionNo + suffix;
  }

  /** File name of the template, without its ending. */
  String template() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
