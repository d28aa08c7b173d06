package org.sixfold.camunda;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * Stands before the engine's deployers and refuses what is not on the allow-lists: other files than
 * models, decisions and forms, elements and attributes that run code, and decision languages other
 * than FEEL.
 */
class ModelGuard implements Deployer {

  @Override
  public void deploy(DeploymentEntity deployment) {
    for (ResourceEntity resource : deployment.getResources().values()) {
      List<String> findings = check(resource.getName(), resource.getBytes());
      if (!findings.isEmpty()) {
        throw new ProcessEngineException(
            "Refused " + resource.getName() + ": " + String.join("; ", findings));
      }
    }
  }

  /** What must not be deployed; empty if all of the file may. */
  static List<String> check(String name, byte[] content) {
    if (name.endsWith(".form")) {
      return List.of();
    }
    if (name.endsWith(".bpmn")) {
      return new BpmnAllowList().check(parse(name, content).getDocumentElement());
    }
    if (name.endsWith(".dmn")) {
      return DmnAllowList.check(parse(name, content).getDocumentElement());
    }
    return List.of("only .bpmn, .dmn and .form are deployed");
  }

  private static Document parse(String name, byte[] content) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(content));
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new ProcessEngineException("Not well-formed: " + name, e);
    }
  }
}
