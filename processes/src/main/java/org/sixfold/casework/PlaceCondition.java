package org.sixfold.casework;

/** On what a place depends: column {@code conditions} of {@code choose-isolation-place}. */
public enum PlaceCondition {
  SAME_ROOM("与监护人同住一室", "in the guardian's room"),
  HEALTHY_ADULT("有健康成年人照看", "with a healthy adult"),
  NAMED_CARER("指定照护人", "with a named carer"),
  COMMUNITY_DOCTOR("社区医生上门", "community doctors come"),
  MAY_NURSE("可以哺乳", "the mother may nurse"),
  /** May not accompany somebody else into a facility. */
  NOT_COMPANION("不作陪护", "no companion of somebody else");

  private final String zh;
  private final String en;

  PlaceCondition(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  String zh() {
    return zh;
  }

  String en() {
    return en;
  }
}
