package org.sixfold.intake.reading;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a column holds, judged by its first rows where its header says nothing. */
final class ContentGuess {

  private static final double MOST = 0.6;
  private static final Pattern DOCUMENT =
      Pattern.compile("'?\\d{6}\\s?\\d{8}\\s?\\d{3}[\\dXx]\\s?");
  private static final Pattern PHONE =
      Pattern.compile("(\\+?86)?[\\s-]*1\\d{2}[\\s-]?\\d{4}[\\s-]?\\d{4}");
  private static final Pattern ADDRESS = Pattern.compile(".*(街道|社区|小区|村|路|弄|幢|单元|号|镇).*");
  private static final Pattern NAME = Pattern.compile("[\\u4e00-\\u9fff]{2,4}");
  private static final String SURNAMES =
      "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆"
          + "郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文应楼施章俞童柳向欧项屠祝严华鲁莫郎葛齐温牛";

  private final List<List<Cell>> rows;

  ContentGuess(List<List<Cell>> rows) {
    this.rows = rows;
  }

  boolean isDocument(int column) {
    return mostly(column, value -> DOCUMENT.matcher(value).matches());
  }

  boolean isPhone(int column) {
    return mostly(column, value -> PHONE.matcher(value).matches());
  }

  boolean isAddress(int column) {
    return mostly(column, value -> value.length() > 5 && ADDRESS.matcher(value).matches());
  }

  boolean isDate(int column) {
    return mostly(column, value -> ListDate.ofText(value).isPresent());
  }

  /** Names differ from row to row; a column of few words (高铁, 大巴) is none. */
  boolean isName(int column) {
    Set<String> different = values(column).stream().collect(Collectors.toSet());
    return different.size() * 2 > values(column).size()
        && mostly(column, v -> NAME.matcher(v).matches() && SURNAMES.indexOf(v.charAt(0)) >= 0);
  }

  private boolean mostly(int column, Predicate<String> test) {
    List<String> values = values(column);
    return !values.isEmpty() && values.stream().filter(test).count() >= values.size() * MOST;
  }

  private List<String> values(int column) {
    return rows.stream()
        .filter(row -> row.size() > column)
        .map(row -> Texts.trim(Texts.nfkc(row.get(column).plain())))
        .filter(value -> !value.isEmpty())
        .toList();
  }
}
