package org.sixfold.modeling;

/** One rule that process models keep. */
interface BpmnRule {

  void check(ModelXmlFile model, Surroundings known, Findings findings);
}
