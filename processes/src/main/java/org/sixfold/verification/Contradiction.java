package org.sixfold.verification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.casefile.CaseOrigins;
import org.sixfold.casefile.Persons;
import org.sixfold.worklist.EarlierAnswers;
import org.springframework.stereotype.Component;

/** What the list and the papers say, in words, beside which the person's own are written. */
@Component
class Contradiction {

  private static final Map<String, String> LIST_WORDS = new LinkedHashMap<>();
  private static final Map<String, String> DOCUMENT_WORDS =
      Map.of("MATCHES", "与本人一致", "DIFFERS", "与本人不一致", "NOT_SHOWN", "未出示");

  static {
    LIST_WORDS.put("origin", "来源地");
    LIST_WORDS.put("arrival", "抵达时间");
    LIST_WORDS.put("transport", "交通方式");
    LIST_WORDS.put("dataSource", "数据来源");
    LIST_WORDS.put("remark", "备注");
  }

  private final CaseOrigins origins;
  private final Persons persons;
  private final EarlierAnswers answers;

  Contradiction(CaseOrigins origins, Persons persons, EarlierAnswers answers) {
    this.origins = origins;
    this.persons = persons;
    this.answers = answers;
  }

  String listSays(String caseId) {
    Map<String, Object> details = origins.of(caseId).details();
    List<String> lines = new ArrayList<>();
    LIST_WORDS.forEach(
        (key, word) -> {
          if (details.get(key) != null) {
            lines.add(word + "：" + details.get(key));
          }
        });
    return lines.isEmpty() ? "名单未载明细" : String.join("\n", lines);
  }

  String documentSays(String caseId) {
    List<String> lines = new ArrayList<>();
    String type = persons.of(caseId).documentType();
    lines.add("名单所载证件：" + (type == null ? "无" : type));
    answers.of(List.of(caseId), List.of(VerificationProcess.VISIT_PERSON)).stream()
        .map(visit -> DOCUMENT_WORDS.get(String.valueOf(visit.values().get("idShown"))))
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .ifPresent(shown -> lines.add("上门核对证件：" + shown));
    return String.join("\n", lines);
  }
}
