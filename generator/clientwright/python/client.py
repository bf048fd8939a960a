"""The module of both clients."""

from attrs import frozen

from ..config import Job
from ..ir import (
    Api,
    ApiKey,
    BasicLogin,
    BearerToken,
    Certificate,
    ClientCredentials,
    OtherScheme,
    Sending,
    ServerVariable,
)
from ..naming import Names
from .annotations import Place
from .imports import Imports, import_statement
from .layout import Group, Item, annotated, labelled, lay_out
from .literals import docstring, literal
from .resources import child_view
from .servers import server_item
from .views import ClientClass, ClientModule, Webhooks
from .wrappers import wrapper_classes

RUNTIME = "._runtime"


@frozen
class ClientLowering:
    """Writes the clients.

    Args:
        api: the server, the credentials.
        names: the resources, the arguments for credentials.
        job: the name of the client, environment variables.
    """

    api: Api
    names: Names
    job: Job

    def module(self) -> ClientModule:
        """Return the module of the client for sync and the one for async calls."""
        place = Place("", "_client", Imports())
        imports = place.imports
        imports.use("__future__", "annotations")
        if self.names.resources:
            imports.use("functools", "cached_property")
        imports.use("typing", "ClassVar")
        imports.use(".", "models")
        imports.use(
            f"{RUNTIME}.client",
            "AsyncClient as AsyncBaseClient",
            "Client as BaseClient",
        )
        imports.use(f"{RUNTIME}.unset", "UNSET", "Unset")
        imports.type("collections.abc", "Mapping")
        imports.type(f"{RUNTIME}.http", "AsyncHTTPClient", "HTTPClient", "Timeout")
        imports.type(f"{RUNTIME}.attempts.replays", "RetryRule")
        if self.names.credentials:
            imports.use(f"{RUNTIME}.security.auth", "credential")
        if self.api.events is not None:
            event = self.names.types[self.api.events.pointer]
            imports.use("functools", "cached_property")
            imports.type(".models", event)
            imports.type(f"{RUNTIME}.webhooks", "WebhookReceiver")
        constants = self._constants(place)
        classes = tuple(self._class(is_async, place) for is_async in (False, True))
        return ClientModule(
            docstring=docstring(f"Clients of {self.api.title or 'the API'}."),
            imports=imports.lines(),
            constants=constants,
            classes=classes,
        )

    @property
    def arguments(self) -> tuple[str, ...]:
        """The names of the arguments for credentials."""
        return tuple(self.names.credentials.values())

    def _constants(self, place: Place) -> tuple[str, ...]:
        found: list[str] = []
        if self.api.credentials:
            entries = tuple(
                labelled(
                    f"{literal(credential.scheme)}: ",
                    _scheme(credential.sending, place),
                )
                for credential in self.api.credentials
            )
            place.imports.type(f"{RUNTIME}.security.auth", "Scheme")
            before = "_SCHEMES: dict[str, Scheme] = "
            found.append(lay_out(Group("{", entries, "}"), 0, before))
        sent = {credential.scheme for credential in self.api.credentials}
        alternatives = tuple(
            Group("(", tuple(literal(n) for n in names if n in sent), ")", single=True)
            for names in self.api.security
        )
        if alternatives:
            group = Group("(", alternatives, ")", single=True)
            found.append(lay_out(group, 0, "_SECURITY = "))
        if self.names.variables:
            address = server_item(self.api.server, RUNTIME, place)
            found.append(lay_out(address, 0, "_SERVER = "))
        user_agent = f"{self.job.package}/{self.api.version}"
        found.append(f"_USER_AGENT = {literal(_header(user_agent))}")
        return tuple(found)

    def _class(self, is_async: bool, place: Place) -> ClientClass:
        prefix = "Async" if is_async else ""
        top = [path for path in self.names.resources if len(path) == 1]
        kind = "asynchronous " if is_async else ""
        assignments = [
            "_models: ClassVar = models",
            "_user_agent: ClassVar = _USER_AGENT",
        ]
        if self.api.credentials:
            assignments.append("_schemes: ClassVar = _SCHEMES")
        if self.api.security:
            assignments.append("_security: ClassVar = _SECURITY")
        if self.job.idempotency_header is not None:
            header = literal(self.job.idempotency_header)
            assignments.append(f"_idempotency_header: ClassVar = {header}")
        if self.job.brackets:
            assignments.append("_brackets: ClassVar = True")
        children = tuple(child_view(self.names, path, is_async, place) for path in top)
        inside = {child.name: child.class_name for child in children}
        name = prefix + self.job.client_name
        return ClientClass(
            name=name,
            base=f"{prefix}BaseClient",
            docstring=docstring(self._documentation(kind), 4),
            assignments=tuple(assignments),
            signature=self._signature(prefix, place),
            initializer=self._initializer(),
            webhooks=self._webhooks(),
            children=children,
            wrappers=(
                wrapper_classes(name, (), {}, inside, is_async) if inside else ()
            ),
        )

    def _documentation(self, kind: str) -> str:
        """Return the docstring of a client: its arguments, and where they come from when they are left out."""
        lines = [f"The {kind}client of {self.api.title or 'the API'}.", ""]
        if self.api.docs.text:
            lines += [self.api.docs.text, ""]
        lines.append("Args:")
        for scheme, argument in self.names.credentials.items():
            env = self._env(scheme)
            default = f"; by default the environment variable {env}" if env else ""
            lines.append(f"    {argument}: the secret for {scheme}{default}.")
        if self.api.events is not None:
            env = self.job.webhook_env
            default = f"; by default the environment variable {env}" if env else ""
            lines.append(
                f"    webhook_secret: what the API signs webhooks with{default}."
            )
        for variable in self.api.server.variables:
            if variable.name in self.names.variables:
                text = variable.text.rstrip(".") or f"the {variable.name} of the server"
                lines.append(f"    {self.names.variables[variable.name]}: {text}.")
        lines += [
            f"    base_url: where the API is{self._server_documentation}.",
            "    timeout: seconds to wait, None for no limit; by default 600, 5 to connect.",
            "    max_retries: how often a failed request is sent again.",
            "    default_headers: headers of every request.",
            "    default_query: query parameters of every request.",
            "    http_client: what sends the requests; it is not closed with this client.",
            "    strict: whether a response that is not as documented raises APIResponseValidationError.",
            "    should_retry: is asked whether a failed attempt is made again; None leaves it to the client.",
            "    idle_timeout: seconds that a stream may go without an item, None for no limit.",
            "    max_reconnects: how often in a row a stream of events that broke is asked for again.",
        ]
        return "\n".join(lines)

    @property
    def _server_documentation(self) -> str:
        server = self.api.server
        if not server.is_absolute:
            return f", with {server.default}" if server.default else ""
        others = [
            f"{each.default} ({each.text})" if each.text else each.default
            for each in self.api.servers[1:]
        ]
        also = f"; also {', '.join(others)}" if others else ""
        return f"; by default {server.url}{also}"

    def _env(self, scheme: str) -> str | None:
        chosen = self.job.auth.get(scheme)
        return chosen.env if chosen else None

    def _signature(self, prefix: str, place: Place) -> str:
        items: list[str] = ["self", "*"]
        for credential in self.api.credentials:
            name = self.names.credentials.get(credential.scheme)
            if name is not None:
                secret = prefix + _secret_type(credential.sending)
                place.imports.type(f"{RUNTIME}.security.auth", secret)
                items.append(f"{name}: {secret} | None = None")
        if self.api.events is not None:
            items.append("webhook_secret: str | None = None")
        items += [self._variable(variable, place) for variable in self._variables]
        items.append(self._base_url(place))
        items += [
            annotated("timeout", ("float", "Timeout", "None", "Unset"), 8, " = UNSET"),
            "max_retries: int = 2",
            "default_headers: Mapping[str, str] | None = None",
            "default_query: Mapping[str, object] | None = None",
            f"http_client: {prefix}HTTPClient | None = None",
            "strict: bool = False",
            "should_retry: RetryRule | None = None",
            "idle_timeout: float | None = None",
            "max_reconnects: int = 0",
        ]
        return lay_out(Group("(", tuple(items), ")"), 4, "def __init__", " -> None:")

    @property
    def _variables(self) -> list[ServerVariable]:
        """The variables of the server that are arguments."""
        given = self.names.variables
        return [v for v in self.api.server.variables if v.name in given]

    def _variable(self, variable: ServerVariable, place: Place) -> str:
        parts: tuple[str, ...] = ("str",)
        if variable.values:
            place.imports.type("typing", "Literal")
            parts = (f"Literal[{', '.join(map(literal, variable.values))}]", "str")
        name = self.names.variables[variable.name]
        return annotated(name, parts, 8, f" = {literal(variable.default)}")

    def _base_url(self, place: Place) -> str:
        """Return the argument for the address; editors offer those that the document lists."""
        urls = dict.fromkeys(s.default for s in self.api.servers if s.is_absolute)
        if not self.api.server.is_absolute:
            return "base_url: str"
        if len(urls) == 1:
            return "base_url: str | None = None"
        place.imports.type("typing", "Literal")
        listed = f"Literal[{', '.join(map(literal, urls))}]"
        return annotated("base_url", (listed, "str", "None"), 8, " = None")

    def _initializer(self) -> str:
        """Return the call of the base class, after the variables of the server."""
        url, before = "base_url", ""
        if self._variables:
            url = "base_url or _SERVER.url(variables)"
            values = tuple(
                f"{literal(name)}: {argument}"
                for name, argument in self.names.variables.items()
            )
            before = lay_out(Group("{", values, "}"), 8, "variables = ") + "\n        "
        elif self.api.server.is_absolute:
            url = f"base_url or {literal(self.api.server.default)}"
        items: list[Item] = [f"base_url={url}"]
        if self._variables:
            items.append("variables=_SERVER.chosen(variables)")
        entries = tuple(
            self._credential(scheme, argument)
            for scheme, argument in self.names.credentials.items()
        )
        if entries:
            items.append(Group("credentials={", entries, "}"))
        items += [
            f"{name}={name}"
            for name in (
                "timeout",
                "max_retries",
                "default_headers",
                "default_query",
                "http_client",
                "strict",
                "should_retry",
                "idle_timeout",
                "max_reconnects",
            )
        ]
        call = before + lay_out(Group("super().__init__(", tuple(items), ")"), 8)
        if self.api.events is None:
            return call
        return f"{call}\n        self._webhook_secret = webhook_secret"

    def _webhooks(self) -> tuple[Webhooks, ...]:
        """Return what takes the webhooks of the API, if it has any."""
        if self.api.events is None:
            return ()
        event = self.names.types[self.api.events.pointer]
        arguments = (
            literal(event),
            "self._models",
            "strict=self.strict",
            "secret=self._webhook_secret",
            f"env={literal(self.job.webhook_env)}",
        )
        text = f"The events that the API sends: `{self.names.webhooks}.unwrap(body, headers)`."
        return (
            Webhooks(
                name=self.names.webhooks,
                annotation=f"WebhookReceiver[{event}]",
                docstring=docstring(text, 8),
                import_statement=import_statement(
                    f"{RUNTIME}.webhooks", ("WebhookReceiver",), 8
                ),
                value=lay_out(Group("WebhookReceiver(", arguments, ")"), 8, "return "),
            ),
        )

    def _credential(self, scheme: str, argument: str) -> Item:
        env = self._env(scheme)
        arguments = (argument, literal(env), literal(argument))
        return Group(f"{literal(scheme)}: credential(", arguments, ")")


def _scheme(sending: Sending, place: Place) -> Item:
    """Return how a credential is sent, as the runtime reads it."""
    match sending:
        case BearerToken():
            found = Group("Bearer(", (), ")")
        case BasicLogin():
            found = Group("Basic(", (), ")")
        case OtherScheme(name=name):
            found = Group("HttpScheme(", (literal(name),), ")")
        case ApiKey(location=where, name=name):
            found = Group("ApiKey(", (literal(where), literal(name)), ")")
        case ClientCredentials(token_url=url, scopes=scopes):
            asked = Group("(", tuple(map(literal, scopes)), ")", single=True)
            arguments = (literal(url), asked) if scopes else (literal(url),)
            found = Group("ClientCredentials(", arguments, ")")
        case Certificate():
            found = Group("MutualTLS(", (), ")")
    place.imports.use(f"{RUNTIME}.security.auth", found.open.removesuffix("("))
    return found


def _secret_type(sending: Sending) -> str:
    """Return the name of the type of secrets that a scheme takes."""
    return "Login" if isinstance(sending, BasicLogin | ClientCredentials) else "Key"


def _header(text: str) -> str:
    """Return a text that a header can carry."""
    return "".join(
        c if c.isascii() and c.isprintable() and c != " " else "-" for c in text
    )
