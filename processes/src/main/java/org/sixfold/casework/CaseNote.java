package org.sixfold.casework;

/** What people are told of a case by mail, in Chinese and English; never anything of the person. */
public enum CaseNote {
  EXIT_BLOCKED("出口或通道被封堵，请立即恢复畅通", "a way out is blocked, have it freed at once"),
  FEELS_UNSAFE("本人表示不安全，请立即联系并查看", "the person feels unsafe, get in touch and look in at once"),
  CARE_EMERGENCY("本人急症，先行就医，请立即放行并协助", "an emergency: the person goes first, let go and help"),
  WELFARE_NOT_FOUND(
      "多方联系仍未找到本人，请安排关心", "the person could not be found, please see to their welfare"),
  NOT_LOCATED("查找无果，案件已结束", "not located, the case has ended"),
  HOLD_LIMIT(
      "卡口等候已到时限且未签发决定，请确认此人已离开",
      "the limit at the gate was reached without a decision: see that the person goes"),
  MINOR_ALONE(
      "卡口有未成年人无监护人陪同，请立即联系监护人并安排照看",
      "a child is at a gate without a guardian, find the guardian and care at once"),
  URGENT_CARE("本人急需就医，请立即联系", "needs care at once, please get in touch now"),
  TRANSFER_REFUSAL("出发时本人不愿意", "the person refused to leave"),
  OTHER_PLACE("隔离地点需调整，请安排决定", "another place is needed, please have it decided"),
  NOT_ON_BOARD("到达时本人未在车上", "the person was not on board at arrival"),
  REPORT_ABNORMAL("健康报告异常，请评估", "an abnormal health report, please assess"),
  NOT_REACHED_TWICE("连续两次未联系上本人，请上门关心", "the person was not reached twice, please look in"),
  RESULT_LATE("检测结果超时未出，请催办检测机构；期限不变", "a result is late, chase the laboratory; the end stands"),
  CONTACT_CHANGED("关联人员情况有变，请复核类别", "a linked person's situation changed, please review the class"),
  AREA_LOWERED(
      "所涉风险区已降级或解除，请复核类别；只可缩短",
      "a risk area was lowered or ended, please review the class, towards shorter only"),
  RULE_NOT_FITTED(
      "规则更替时未能自动调整措施，请核对应否提前结束；原止期不变",
      "the measure could not be fitted to the rules in force, see whether it must end earlier; the"
          + " end stands"),
  RESULT_NOT_NEGATIVE("收到需要医生查看的检测结果", "a test result needs a doctor's look"),
  RESULT_PENDING(
      "解除前检测结果未出，请催办实验室；期限不变",
      "a result is pending before release, chase the laboratory; the end stands"),
  TREATED_BADLY(
      "解除后随访中本人反映遭受不便或歧视，请协调",
      "the person was treated badly after release, please have it put right");

  private final String zh;
  private final String en;

  CaseNote(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** Whether a quarter of an hour of waiting would be too late. */
  boolean isAlarm() {
    return switch (this) {
      case CARE_EMERGENCY,
          EXIT_BLOCKED,
          FEELS_UNSAFE,
          HOLD_LIMIT,
          MINOR_ALONE,
          NOT_ON_BOARD,
          RULE_NOT_FITTED,
          URGENT_CARE ->
          true;
      default -> false;
    };
  }

  String zh() {
    return zh;
  }

  String en() {
    return en;
  }
}
