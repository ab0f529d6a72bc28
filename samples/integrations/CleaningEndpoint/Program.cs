await CleaningEndpoint.Endpoint.Build(args).RunAsync();
