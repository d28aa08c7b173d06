package org.sixfold.testsupport;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Forms as they are filled when everything goes its ordinary way. */
public final class Filled {

  private static final AtomicInteger TUBES = new AtomicInteger();

  private Filled() {}

  public static Map<String, Object> phoneCheck() {
    return Map.of(
        "reached",
        "SELF",
        "identityStated",
        true,
        "wasInArea",
        "YES",
        "address",
        "五金城社区永康人家5幢",
        "symptoms",
        List.of("NONE"));
  }

  public static Map<String, Object> gateTalk(String metAt) {
    return Map.of(
        "metAt",
        metAt,
        "place",
        "东卡口",
        "docType",
        "ID_CARD",
        "docNo",
        "330784199001011234",
        "saidFrom",
        "外地返回",
        "personSays",
        "行程码未更新",
        "shelter",
        "INDOORS",
        "consents",
        "WILLING");
  }

  public static Map<String, Object> classOf(String personClass, String place, String countedFrom) {
    return Map.of(
        "class",
        personClass,
        "place",
        place,
        "countedFrom",
        countedFrom,
        "leastRestrictive",
        "与他人同住");
  }

  public static Map<String, Object> decision() {
    return Map.of(
        "authority",
        "YK-COMMAND",
        "legalBasis",
        "《中华人民共和国传染病防治法》第三十九条、《突发公共卫生事件应急条例》第四十一条",
        "supports",
        List.of("FOOD"),
        "docNo",
        "永防指1号",
        "sign",
        "冯");
  }

  /** A decision for another body than the command headquarters. */
  public static Map<String, Object> decisionOf(String authority, String legalBasis) {
    Map<String, Object> form = new HashMap<>(decision());
    form.put("authority", authority);
    form.put("legalBasis", legalBasis);
    return form;
  }

  public static Map<String, Object> review(String finding, String heardAt) {
    return Map.of(
        "heard",
        "PHONE",
        "heardAt",
        heardAt,
        "finding",
        finding,
        "reason",
        "核对后",
        "remedyTold",
        true,
        "sign",
        "钱");
  }

  public static Map<String, Object> talk() {
    return Map.of(
        "why",
        List.of("CARE"),
        "personSays",
        "家中有老人",
        "offered",
        List.of("OTHER_WAY"),
        "sign",
        "某干部");
  }

  public static Map<String, Object> notice() {
    return Map.of(
        "servedTo",
        "PERSON",
        "how",
        "IN_PERSON",
        "explained",
        List.of("BASIS", "PERIOD", "RIGHTS", "OBJECTION", "SUPPORT", "DATA"),
        "language",
        "MANDARIN",
        "sign",
        "某人");
  }

  /** A plan with a vehicle and a driver of its own, so that specifications do not meet. */
  public static Map<String, Object> transferPlan(String departAt) {
    String own = Pool.next();
    return Map.of(
        "vehicle",
        Pool.VEHICLE + own,
        "driver",
        Pool.DRIVER + own,
        "driverRestOk",
        true,
        "facility",
        Pool.FACILITY,
        "bed",
        "AUTO",
        "departAt",
        departAt);
  }

  public static Map<String, Object> handOver(String at) {
    return Map.of(
        "atDoor",
        at,
        "personReady",
        "GOOD",
        "healthSlip",
        true,
        "gives",
        "廖",
        "takes",
        "白",
        "leftAt",
        at);
  }

  public static Map<String, Object> arrival(String at) {
    return Map.of(
        "arrivedAt",
        at,
        "bed",
        "BOOKED",
        "condition",
        "GOOD",
        "roomOk",
        List.of("VENTILATED"),
        "toldRights",
        true,
        "receives",
        "阎");
  }

  /** Kind 16: a home as it should be. */
  public static Map<String, Object> home() {
    return Map.of(
        "ownRoom",
        "YES",
        "ventilated",
        "YES",
        "exitFree",
        true,
        "safeAtHome",
        "YES",
        "contactTel",
        "14000000000",
        "suppliesDays",
        7);
  }

  /** Kind 18 at home: a doctor on the phone. */
  public static Map<String, Object> arrivalAtHome(String at) {
    return Map.of(
        "place", "HOME", "arrivedAt", at, "condition", "GOOD", "toldRights", true, "receives", "医");
  }

  /** Kind 13: somebody looks after an old person. */
  public static Map<String, Object> care(String firstVisit) {
    return Map.of(
        "who",
        List.of(
            Map.of(
                "name",
                "老人",
                "age",
                81,
                "kind",
                "ELDERLY",
                "carer",
                "邻居",
                "carerTel",
                "14000000001",
                "firstVisit",
                firstVisit)),
        "dailyCheck",
        true);
  }

  public static Map<String, Object> report() {
    return Map.of("method", "SELF", "temp", 36.5, "symptoms", List.of("NONE"));
  }

  /** A tube of its own for everybody. */
  public static Map<String, Object> sample(String at) {
    return sample(at, "T" + TUBES.incrementAndGet());
  }

  public static Map<String, Object> sample(String at, String tube) {
    return Map.of("sampledAt", at, "tube", tube, "kind", "THROAT");
  }

  public static Map<String, Object> pooledSample(String at, String tube, int poolOf) {
    return Map.of("sampledAt", at, "tube", tube, "kind", "THROAT", "poolOf", poolOf);
  }

  public static Map<String, Object> confirmation(String recheck) {
    return Map.of("reportNo", "L1", "tubeMatches", true, "recheck", recheck, "sign", "某医生");
  }

  public static Map<String, Object> admission(String at) {
    return Map.of(
        "toldBy",
        "IN_PERSON",
        "toldAt",
        at,
        "hospital",
        "H1",
        "treatmentOrder",
        "医措1号",
        "body",
        "YK-HOSPITAL",
        "ambulance",
        "A1",
        "handedOverAt",
        at,
        "receiver",
        "某护士",
        "reportCard",
        "K1",
        "dependantsOk",
        true);
  }

  public static Map<String, Object> leaving(String at) {
    return Map.of("toldAt", at, "leftAt", at, "returned", List.of("NOTHING_HELD"), "grid", "廖");
  }

  public static Map<String, Object> death() {
    return Map.of("source", "HOSPITAL", "confirmed", "YES", "contact", "颜", "place", "HOSPITAL");
  }

  public static Map<String, Object> destination() {
    return Map.of("to", "五金城社区永康人家5幢", "accepts", "YES", "transport", "FAMILY");
  }
}
