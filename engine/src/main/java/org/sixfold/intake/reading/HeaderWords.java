package org.sixfold.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How counties name their columns; a whole name counts more than a part of one. */
final class HeaderWords {

  /** A column's meaning; a smaller rank is a surer one. */
  record Meaning(Field field, int rank) {}

  private record Rule(Field field, List<String> names, Pattern part, Pattern not) {}

  private static final int BY_PART = 100;
  private static final String OTHER_PERSON = "联系人|监护人|填报|登记人|核查人|网格员|户主|家长|家属|紧急|单位|负责|经办";

  private static final List<Rule> RULES =
      List.of(
          rule(Field.SEQUENCE, "序号 编号 顺序号 no no. 行号", null, null),
          rule(Field.NAME, "姓名 人员姓名 名字 被核查人 被核查人姓名 核查对象 核查对象姓名 人员名称 本人姓名 name", "姓名", OTHER_PERSON),
          rule(Field.DOCUMENT_TYPE, "证件类型 证件类别 证件种类", "证件(类|种|名)", null),
          rule(
              Field.DOCUMENT,
              "证件号码 身份证号码 身份证号 证件号 身份证 居民身份证号码 居民身份证号 公民身份号码 公民身份证号码 身份号码 有效证件号码 有效证件号"
                  + " 身份证件号码 身份证件号 身份证/护照号 护照号 护照号码 id",
              "证件号|身份证|身份号|护照",
              OTHER_PERSON + "|类型|类别|种类|地址|住址"),
          rule(
              Field.PHONE,
              "联系电话 手机号码 手机号 手机 电话 联系方式 电话号码 联系手机 本人电话 本人手机 手机电话 联系号码 phone tel",
              "手机|电话|联系方式",
              OTHER_PERSON),
          rule(
              Field.ADDRESS,
              "现住地址 在永居住地 在永居住地址 在永住址 现居住地址 现居住地 现住址 现地址 居住地址 居住地 住址 地址 详细地址 详细住址 家庭住址"
                  + " 家庭地址 目前居住地 目前居住地址 在永地址 在永详细地址 落脚点 居住详细地址 居住场所 address",
              "住址|住地|地址|落脚",
              "户籍|户口|来源|单位|工作|出发|证件|邮"),
          rule(
              Field.ORIGIN,
              "来源地 涉疫地区 涉疫地 来自地区 来自 出发地 来源地区 途经地 停留地 风险地区 中高风险地区 重点地区 来永前所在地 旅居地 旅居史 origin",
              "涉疫|来源地|来自|出发地|旅居|风险|重点地区",
              "时间|日期|数据|等级"),
          rule(
              Field.ARRIVAL,
              "抵达日期 来永时间 来永日期 抵达时间 返永时间 返永日期 到达日期 到达时间 抵永时间 抵永日期 入永时间 入永日期 到永时间 到永日期"
                  + " 来(返)永时间 来返永时间 来返永日期 返回时间 返回日期",
              "(抵|来|返|到|入)[^离]*(日期|时间)",
              "下发|出生|离|来源"),
          rule(Field.TRANSPORT, "交通方式 交通工具 来永方式 出行方式 返永方式 交通", "交通|出行方式", null),
          rule(Field.DATA_SOURCE, "数据来源 信息来源 线索来源 来源 数据源 名单来源", "(数据|信息|线索|名单)来源", null),
          rule(Field.REMARK, "备注 说明 备注说明 其他", "备注", null));

  /** Columns that hold nothing we read, so that their content is not guessed at either. */
  private static final Pattern IGNORED =
      Pattern.compile(".*(性别|年龄|出生|户籍|民族|职业|国籍|单位|班级|核查|下发|体温|检测|疫苗).*");

  private HeaderWords() {}

  private static Rule rule(Field field, String names, String part, String not) {
    return new Rule(
        field,
        List.of(names.split(" ")),
        part == null ? null : Pattern.compile(".*(" + part + ").*"),
        not == null ? null : Pattern.compile(".*(" + not + ").*"));
  }

  static Optional<Meaning> meaning(String header) {
    String name = normal(header);
    List<Meaning> meanings = new ArrayList<>();
    for (Rule rule : RULES) {
      int exact = rule.names().indexOf(name);
      if (exact >= 0) {
        return Optional.of(new Meaning(rule.field(), exact));
      }
      if (rule.part() != null
          && name.length() <= 20
          && rule.part().matcher(name).matches()
          && (rule.not() == null || !rule.not().matcher(name).matches())) {
        meanings.add(new Meaning(rule.field(), BY_PART));
      }
    }
    return meanings.stream().findFirst();
  }

  static boolean isIgnored(String header) {
    return IGNORED.matcher(normal(header)).matches() || meaning(header).isPresent();
  }

  private static String normal(String header) {
    String text = Texts.nfkc(header).replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    String bare = text.replaceAll("[*:.、]+$|^[*]+", "");
    String short1 = bare.replaceAll("\\([^)]*\\)$", "");
    return short1.isEmpty() ? bare : short1;
  }
}
